/** The ways a name becomes a unit, the surest first: what `explain` shows and `doctor` weighs. */
import type { Rule } from '../rules.js';

/** Rules of resolution; `weak` ones deserve a second look. */
export const resolutionRules: readonly (Rule & { weak?: true })[] = [
  {
    id: 'unit-alias-file',
    description: 'The alias file of the user says which unit is meant; it overrules everything else.',
    example: 'add: [{ alias: 市信创办, unit: 汾川市信息技术应用创新办公室 }]',
  },
  {
    id: 'unit-full-form',
    description: 'A level word or place and the full form of a department.',
    example: '市工业和信息化局 → 汾川市工业和信息化局',
  },
  {
    id: 'unit-short-form',
    description: 'A level word or place and a short form that stands for one department in every city.',
    example: '市发改委 → 汾川市发展和改革委员会',
  },
  {
    id: 'unit-printed-form',
    description:
      'The gazette prints another full form of the same department, or of the same zone, for that place: its own form is the name.',
    example: '市自然资源局 → 汾川市规划和自然资源局, where the gazette prints 市规划和自然资源局',
  },
  {
    id: 'unit-fixed-name',
    description: 'Governments, party organs, courts, mass organisations and agencies with a fixed or registered name.',
    example: '市税务局 → 国家税务总局汾川市税务局',
  },
  {
    id: 'unit-registered-name',
    description: 'A registered name that keeps its place inside.',
    example: '人行汾川市中心支行 → 中国人民银行汾川市中心支行',
  },
  {
    id: 'unit-zone',
    description: 'The committee of a zone, with its ending in full.',
    example: '汾川经济开发区管委会 → 汾川经济开发区管理委员会',
  },
  {
    id: 'unit-place-for-government',
    description: 'A county or city that stands among units means its government.',
    example: '青山县、市财政局 → 汾川市青山县人民政府',
  },
  {
    id: 'unit-collective',
    description: 'Words for many units keep their words, with the place in front.',
    example: '各县（市、区）政府 → 汾川市各县（市、区）人民政府',
  },
  {
    id: 'unit-part',
    description: 'A part of a department: its full name with the rest as printed.',
    example: '市公安局青山分局 → 汾川市公安局青山分局',
  },
  {
    id: 'unit-body',
    description: 'A leading group, headquarters or joint conference as printed, with the place in front.',
    example: '市防汛抗旱指挥部 → 汾川市防汛抗旱指挥部',
  },
  {
    id: 'unit-defined',
    description: 'The document itself says what the short name stands for.',
    example: '汾川市抗旱应急指挥部（以下简称市指挥部） … 市指挥部',
  },
  {
    id: 'unit-bare-name',
    description: "A department named without its level means that of the document's own place.",
    example: '财政部门 → 汾川市财政局',
  },
  {
    id: 'unit-headed',
    description: 'A bare body or office means the one that the nearest heading or the title names.',
    example: '（三）防汛抗旱指挥部 … 办公室 → 汾川市防汛抗旱指挥部办公室',
  },
  {
    id: 'unit-context',
    description:
      'A bare body or office that no heading, title or definition names means the one that the text names most often.',
    example: '…市防汛抗旱指挥部… 指挥部负责 → 汾川市防汛抗旱指挥部',
    weak: true,
  },
  {
    id: 'unit-abbreviation',
    description: 'Every character stands in one known full form only, in its order.',
    example: '市住房城乡建委 → 汾川市住房和城乡建设委员会',
    weak: true,
  },
  {
    id: 'unit-mended',
    description: 'One character differs from the only known full form of its length: a slip of the OCR.',
    example: '市市场监晋管理局 → 汾川市市场监督管理局',
    weak: true,
  },
  {
    id: 'unit-constructed',
    description: 'No vocabulary holds the name: place and rest as printed.',
    example: '市园林处 → 汾川市园林处',
    weak: true,
  },
];
