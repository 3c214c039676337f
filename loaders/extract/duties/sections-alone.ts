/** Offices of a town and sections of a bureau or a committee, which prose names without whose they are: `由水利站牵头`, `由规划科负责`. */
import type { UnitTerm } from '../../language/units.js';
import type { Passage } from '../../layout/passage.js';
import type { TaskFact } from '../facts.js';
import { subjectUnits } from './subjects.js';
import { words } from './words.js';

/** Not those of a kind: `由业务科室牵头`, `由各站所负责`, `由村卫生室牵头`. */
const ofKind =
  /^(?:各|有关|相关|[本该其所村各]|业务|综合执法|用[人地]|主管|职能|牵头|责任|具体|属地|当地|项目|下级|上级)|(?:办事|科|[站处股科]|所在|住|场|诊|看守|研究|事务|招待|交易)[处所室]$|(?:办公|会议|教研|工作|卫生|实验)室$/;
const office = /^[\u4e00-\u9fff]{2,8}(?:[站所院科股处]|(?<!自|开|承|主|协|督|举|包)办|中心校?|大队|中队)$/;
const section = /^[\u4e00-\u9fff]{2,8}[科股处]$/;
/** What 处 may end besides sections it ends at the beginning of a sentence, too: `问题线索移交处负责`. */
const sureSection = /^[\u4e00-\u9fff]{2,8}[科股]$/;

/** The sections that a list names, and nothing else: before 负责, 牵头 and 配合; those that only look so, and offices of a town, right behind 由 and where they lead or others help them. */
export function sectionsAlone(passage: Passage, cue: string, by: boolean): UnitTerm[] | null {
  const { text } = passage;
  if (text.length > 40 || !/[站所院科股处办心校队]$/.test(text)) return null;
  const form = by ? (cue.startsWith('牵头') || cue === '负责，' ? office : section) : sureSection;
  if (!/^(?:牵头|负责)/.test(cue)) return null;
  const named = text.split(/[、和]/).every((name) => form.test(name) && !ofKind.test(name));
  return named ? subjectUnits(passage, 'listed') : null;
}

/** A town's paper by who issued it. */
const byTown = /(?:[镇乡]|苏木)(?:人民)?政府|街道办事处|(?:[镇乡]|街道)党?工?委/;

/** Whether a sentence lays a duty on offices of towns alone in a paper that is no town's: nobody's in particular. */
export const isOfSomeTown = ({ at, units }: TaskFact, issuer: string): boolean =>
  at.rule === 'duty-sentence' && units.every(({ mention }) => townOffice.test(mention)) && !byTown.test(issuer);

const townOffice = new RegExp(`^(?:${words('townOffices')})$`);
/** A bureau of a city or a county: where one is named, 派出所 and 卫生院 are those of all its towns, nobody's in particular. */
const bureau = /[省市县区州盟旗][\u4e00-\u9fff]{1,12}[局委厅]|各?乡镇|[县区旗）]人民政府/;

/** `派出所负责维持秩序，卫生院负责救护`: the offices of the town whose paper it is, told of beside nobody above them. */
export function townOfficesAlone(passage: Passage, cue: string, paragraph: string): UnitTerm[] | null {
  const { text } = passage;
  if (!/^(?:负责|牵头)/.test(cue) || text.length > 40 || !text.split(/[、和]/).every((name) => townOffice.test(name)))
    return null;
  return bureau.test(paragraph) ? null : subjectUnits(passage, 'listed');
}
