/** Level, stage and category of projects, told by list titles and section rows. */
import { yamlFile } from '../../data.js';
import { anyOf } from '../../words.js';
import { withoutCount } from '../columns/titles.js';

const words = yamlFile<{ stages: Record<string, string[]>; empty: string[] }>('loaders/extract/data/projects.yaml');
const stageWords = Object.entries(words.stages).flatMap(([stage, each]) => each.map((word) => ({ stage, word })));
const emptyPattern = new RegExp(anyOf(words.empty), 'g');
const levelPattern =
  /(国家|自治区|自治州|地区(?=级)|省|市|州|盟|县|(?<!地)区|旗|镇|乡)(?:本?级|重点|重大|百大|列|层面|(?:在建|预备|续建|新开工|前期)(?:重点|重大))/;
const markerPattern =
  /^(?:第[一二三四五六七八九十]+[部章节类]分?|[（(]?[一二三四五六七八九十百]{1,4}[）)、.．]、?|[㈠-㈩]|[（(]\d{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*(?=[\u4e00-\u9fff])(?![年月日个号次届期级项类大小方条万千百亿吨])|\d{1,3}[.、．）)]|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+(?:[.、．]|(?=[\u4e00-\u9fff]))|[IVX]{1,4}[.、．]|[A-H][.、．](?=[\u4e00-\u9fff]))\s*/;
const divisionName =
  /^(?!.*(?:项目|工程|城市|城区|小区|园区|社区|街区|棚户区|集聚区|功能区|旅游景区))[\u4e00-\u9fa5]{1,10}(?:县|[^城地]区|[^城]市|旗|自治州|开发区|高新区|经开区|新区|示范区|风景名胜区|度假区|管理区)$/;
/** Words that also belong to names of branches: 新建铁路, 成果落地. */
const mild = /新建|开工|落地|实施|推进|建成|投产|达产/g;
/** Whose the works are where no county's are. */
const ofItself = /^[省市州盟县区旗](?:直|本级|属)(?:项目)?$/;
/** `王山副市长`, as source of a pattern: a leader who sees to works. */
export const leader = '[\\u4e00-\\u9fff]{2,4}(?:同志|(?:常务)?副?[市县区州盟旗]长|副?书记|秘书长|主席)';
const ofLeader = new RegExp(`^${leader}$`);
/** Who answers for the works under it: `一、市教育局（2项）`; no field of works. */
const answers =
  /^(?:[省市县区州盟旗]|自治[区州县]|[\u4e00-\u9fff]{2,8}[省市县区州盟旗])(?:[\u4e00-\u9fff]{1,14}(?:[局委办厅]|管委会|委员会|公司|集团)|(?:人民)?政府)$/;
const totalPattern = /^(?:合计|总计|小计|共计|总\s*计|合\s*计|小\s*计)/;

/** `云台市“十二五”主要污染物减排重点项目`: the title of a list, although it says neither 表 nor 清单. */
export const wholeTitle = /^[\u4e00-\u9fff]{2,7}[省市州盟](?!级|重点).{8,}/;

/** A title that closes with the stage in a bracket: `平溪市2017年攻坚项目（新开工）` tells that, and names no field. */
const titled = /\d{4}年.*（[^（）]{2,10}）$/;

/** What one title or section row tells. `style` is the shape of its numbering, empty without one; `category` is null where it tells level or stage only. */
export interface ClassLine {
  style: string;
  level: string | null;
  stage: string | null;
  category: string | null;
  /** The county or zone that it names and no more: `二、临江区（3个）`; empty for what is of the city itself, beside counties: `市直`. */
  place: string | null;
}

/** The level a text names, `省级`; null without one, or with several (`省市级`). */
export function levelIn(text: string): string | null {
  if (/[省市县][、和]?[市县区](?:两级|级|重点)/.test(text) && !/[\u4e00-\u9fa5]市[县区]级/.test(text)) return null;
  const match = levelPattern.exec(text.replace(/(?:开发|示范|园|新|景|林|矿|城)区/g, '').replace(/市区/g, ''));
  return match ? `${match[1]?.replace('自治州', '州')}级` : null;
}

/** Words of one time in the life of a project, printed side by side without saying two things: 前期预备项目, 竣工投产项目. */
const families = [
  ['前期', '预备', '储备', '谋划'],
  ['竣工', '投产'],
  ['续建', '在建'],
];

/** The stage a text names; null without one or with several that differ (`新开工和续建`). Of two words of one family side by side the first counts (`前期预备`). */
export function stageIn(text: string): string | null {
  let rest = text;
  const found = new Map<string, number>();
  for (const { stage, word } of stageWords)
    if (rest.includes(word)) {
      if (!found.has(stage)) found.set(stage, text.indexOf(word));
      rest = rest.replaceAll(word, '');
    }
  const stages = [...found.keys()];
  const side = stages.length === 2 && families.some((family) => stages.every((stage) => family.includes(stage)));
  if (side && !/[和及与、/]/.test(text)) stages.sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0));
  else if (stages.length > 1) return null;
  return stages[0] ?? null;
}

function isEmptyBut(text: string): boolean {
  let rest = text
    .replace(/^(?:[\u4e00-\u9fa5]{2,7}[省市县区州盟旗]|地区)(?=\d{4})/, '')
    .replace(/\d{4}(?:[—\-–至]\d{4})?年?/g, '')
    .replace(/第?[一二三四](?:、[一二三四])?季度|[上下]半年/g, '')
    .replace(levelPattern, '');
  for (const { word } of stageWords) if (rest.includes(word)) rest = rest.replaceAll(word, '');
  return (
    rest
      .replace(emptyPattern, '')
      .replace(/^[\u4e00-\u9fa5]{2,7}[省市县区州盟旗]/, '')
      .replace(/[（）()“”"、，：:\s]/g, '').length === 0
  );
}

/** The numbering, level, stage and category of a section row or title; null for sums and for text of more than 120 characters. */
export function classLine(printed: string): ClassLine | null {
  const text = printed.replace(/\s+/g, '');
  if (text.length > 120 || totalPattern.test(text)) return null;
  const marker = markerPattern.exec(text)?.[0] ?? '';
  const name = withoutCount(text.slice(marker.length))
    .replace(/[（(〔][^（）()〔〕]*\d[^（）()〔〕]*[）)〕]/g, '')
    .replace(/^[（【]([\u4e00-\u9fff]{2,10})[）】]$/, '$1')
    .replace(/[：:，,].*$/, '')
    .replace(/(?:[合小总共]计)$/, '')
    .trim();
  const style = marker
    .replace(/[一二三四五六七八九十百]+/, '一')
    .replace(/\d+/g, '1')
    .replace(/^[A-H](?=[.、．])/, 'A')
    .replace(/[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]+/, 'Ⅰ')
    .replace(/[①-⑳]/, '①')
    .replace(/[㈠-㈩]/, '㈠');
  const told = titled.test(name) && !marker;
  const only = told || isEmptyBut(name);
  const stage = only
    ? (stageIn(name) ?? (/(?<!项目)建设(?!计划|任务|安排|情况|目标)/.test(name) ? '建设' : null))
    : stageIn(name.replace(mild, ''));
  const place = ofItself.test(name) ? '' : divisionName.test(name) && stage === null ? name : null;
  const category = only || !name || place !== null || answers.test(name) || ofLeader.test(name) ? null : name;
  return { style, level: place ? null : levelIn(name), stage, category, place };
}

/** True for two rows that say something of the same kind; 建设 beside a level (`省级重点建设项目`) leaves room for the stages under it. */
function rivals(before: ClassLine, line: ClassLine): boolean {
  const stage = before.level && before.stage === '建设' ? null : before.stage;
  return (
    (before.level !== null && line.level !== null) ||
    (stage !== null && line.stage !== null) ||
    (before.category !== null && line.category !== null) ||
    (before.place !== null && line.place !== null) ||
    !(line.level ?? line.stage ?? line.category ?? line.place)
  );
}

/** The class that holds at a point of a list: the section rows read so far, one of each numbering shape, outer before inner. */
export class ClassPath {
  readonly #lines: ClassLine[] = [];

  /**
   * Enters a section row: it ends the row of its own shape before it and all inside that. Rows without a number are told apart by what they say: `省重点项目`,
   * `续建项目` under it stand one inside the other.
   */
  enter(line: ClassLine): void {
    const same = this.#lines.findIndex(
      (before) => before.style === line.style && (line.style !== '' || rivals(before, line)),
    );
    if (same >= 0) this.#lines.length = same;
    this.#lines.push(line);
  }

  /** Takes back the row entered last: it was no section. */
  leave(): void {
    this.#lines.pop();
  }

  get level(): string | null {
    return this.#lines.findLast((line) => line.level)?.level ?? null;
  }

  get stage(): string | null {
    return this.#lines.findLast((line) => line.stage)?.stage ?? null;
  }

  /** The county or zone of the section, null without one. */
  get place(): string | null {
    return this.#lines.findLast((line) => line.place)?.place ?? null;
  }

  get category(): string[] {
    return this.#lines.map((line) => line.category).filter((category) => category !== null);
  }
}
