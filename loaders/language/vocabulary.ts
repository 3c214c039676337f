/** The words of responsibility and of units' names (`data/roles.yaml`, `data/units.yaml`), made into lookups and patterns once. */
import { yamlFile } from '../data.js';
import { anyOf } from '../words.js';
import { affixes } from './affixes.js';

/** What a label announces: units in one role, people, a time, or something else. */
export type LabelTag = 'LeadLabel' | 'SupportLabel' | 'DutyLabel' | 'PersonLabel' | 'TimeLabel' | 'OtherLabel';
/** What a word says of the units beside it. */
export type CueTag = 'LeadCue' | 'SupportCue' | 'DutyCue' | 'JointCue';

interface RoleWords {
  labelHeads: string[];
  labelFronts: string[];
  labelWords: Record<'LeadLabel' | 'SupportLabel' | 'DutyLabel', string[]>;
  bareLabels: Record<'LeadLabel' | 'SupportLabel' | 'DutyLabel', string[]>;
  groupLabels: Record<'LeadLabel' | 'SupportLabel' | 'DutyLabel', string[]>;
  otherLabels: { tag: LabelTag; words: string[] }[];
  cues: Record<CueTag, string[]>;
  adverbs: string[];
}

interface UnitWords {
  endings: string[];
  officeEnding: string;
  officeVerbs: string[];
  looseEndings: string[];
  notUnits: string[];
  notEndings: string[];
  levels: string[];
  stems: string[];
  stemEndings: string[];
  generic: string[];
  verbs: string[];
  wholeNames: string[];
  oddPlaces: string[];
  inBracket: Record<'alone' | 'listed', string[]>;
  behindEtc: Record<'which' | 'heads' | 'works' | 'classes', string[]>;
}

export const roleWords = yamlFile<RoleWords>('loaders/language/data/roles.yaml');
export const unitWords = yamlFile<UnitWords>('loaders/language/data/units.yaml');

const adverbs = affixes(roleWords.adverbs);

/** By what they act, at the end: `按行业监管职责分工`, `按“三管三必须”要求`, `根据部门职责`. Asked of the last characters alone. */
const basis = /(?:按照?|根据|依据?|依照)(?:“[^“”]{2,14}”)?[^，。；、：按依据]{1,16}(?:职责|职能|分工|要求|原则|权限)$/;
const longestBasis = 36;

function adverbAt(text: string): number {
  const known = adverbs.end(text);
  if (!/[责能工求则限]$/.test(text)) return known;
  return Math.max(known, basis.exec(text.slice(-longestBasis))?.[0].length ?? 0);
}

/** The length of a text without the adverbs at its end: `市工信局按职责分工分别` → 4. */
export function withoutAdverbs(text: string): number {
  let end = text.length;
  for (let cut = adverbAt(text); cut > 0; cut = adverbAt(text.slice(0, end))) end -= cut;
  return end;
}

const cueWords = affixes(Object.values(roleWords.cues).flat());

/** True for a text that ends with a word of responsibility: `…按职责分工负责`. */
export function endsWithCue(text: string): boolean {
  return cueWords.end(text) > 0;
}

/** The tag of each cue word. */
export const cueTags: ReadonlyMap<string, CueTag> = new Map(
  Object.entries(roleWords.cues).flatMap(([tag, words]) => words.map((word) => [word, tag as CueTag])),
);

const roleTags = ['LeadLabel', 'SupportLabel', 'DutyLabel'] as const;
const wholeLabels = new Map<string, LabelTag>([
  ...roleTags.flatMap((tag) => roleWords.bareLabels[tag].map((word): [string, LabelTag] => [word, tag])),
  ...roleWords.otherLabels.flatMap(({ tag, words }) => words.map((word): [string, LabelTag] => [word, tag])),
]);
const groupLabels = new Map<string, LabelTag>(
  roleTags.flatMap((tag) => roleWords.groupLabels[tag].map((word): [string, LabelTag] => [word, tag])),
);
const labelWords = anyOf(roleTags.flatMap((tag) => roleWords.labelWords[tag]));
const heads = anyOf(roleWords.labelHeads);
const labelForm = new RegExp(
  `^(?:${anyOf(roleWords.labelFronts)}){0,3}((?:${labelWords})(?:(?:(?:单位|部门)[、和与及/]|[、和与及/])?(?:${labelWords})){0,3})(?:${heads})(?:[、和与及/](?:${heads}|责任人|负责人|联系人|时限|完成时限|时间)){0,2}$`,
);
const labelLimit = 16;
/** `项目负责人`, `行政责任人`: people, whatever they answer for; not `市教育局责任人`, where a unit stands before the label. */
const personForm =
  /^(?!落实|明确|压实|[省市县区州盟旗][\u4e00-\u9fff]{1,4}[局委办厅])[\u4e00-\u9fff]{2,6}(?:负责人|责任人|联系人|联络员)$/;

/** `市级牵头：`, `县级落实：`. */
const atLevel = /^[省市县区州盟旗]级(?=.{2})/;

/** What a label says, the text before a colon, folded and without spaces; null for anything that is no label. `市级牵头责任单位` → LeadLabel, `协同责任单位` → SupportLabel, `责任与配合单位` → DutyLabel. */
export function labelTag(text: string): LabelTag | null {
  if (text.length > labelLimit) return null;
  const whole = wholeLabels.get(text) ?? wholeLabels.get(text.replace(atLevel, ''));
  if (whole) return whole;
  const words = labelForm.exec(text)?.[1];
  if (!words) return personForm.test(text) ? 'PersonLabel' : null;
  const said = roleTags.filter((tag) => roleWords.labelWords[tag].some((word) => words.includes(word)));
  const both = said[0] === 'SupportLabel' && said[1] === 'DutyLabel' && /[、和与及/]/.test(words);
  return both ? 'DutyLabel' : (said[0] ?? null);
}

/** What a label of a working group says: `组长单位`, `成员单位`; null for anything else. */
export function groupLabelTag(text: string): LabelTag | null {
  return groupLabels.get(text) ?? null;
}
