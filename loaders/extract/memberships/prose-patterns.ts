/** The sentences that name members in running text, each as a pattern. */
import { groupSource, roleEnd, roleSource, roleStart } from './people.js';

/** A form of sentence. */
export interface Said {
  /** What every such sentence holds: cheaper to ask than the pattern. */
  may: RegExp;
  /** Global. */
  pattern: RegExp;
}

/** One or several, parted by commas: `副主任由市教育局副局长马某，市财政局副局长何某兼任`, `成员由市财政局副局长何某、市监察局副局长马某组成`. */
export const byRole: Said = {
  may: new RegExp(`${roleEnd}(?:一职)?(?:分别)?由`),
  pattern: new RegExp(
    `(${roleSource})(?:一职)?(?:分别)?由([^，。；：]{2,60}?(?:，[^，。；：由]{4,40}?){0,12})(?:等?同志)?(?:兼任|担任|兼|组成(?!员))`,
    'g',
  ),
};
/** `总召集人为副市长马某`, `成员包括…`. */
export const byCopula: Said = {
  may: new RegExp(`${roleEnd}(?:[^，。；]{1,2}[名位人]，?)?(?:分别)?(?:(?:调整|变更|改)?为|是|包括|有|增加|增补|新增)`),
  pattern: new RegExp(
    `(${roleSource})(?:[一二两三四五六七八九十\\d]{1,2}[名位人]，?)?(?:分别)?(?:(?:调整|变更|改)?为|是|包括|有|增加|增补|新增)([^，。；：]{2,200}?)(?=[，。；]|$)`,
    'g',
  ),
};
/** `张某担任组委会主席`: the body between the verb and the role, the one that the text speaks of. */
const ofBody =
  '(?:[^，。；：任兼再、]{0,8}(?:组委会|执委会|筹委会|领导小组|指挥部)|[^，。；：任兼再、]{2,20}(?:委员会|联席会议|专班|小组))';
/** Where such a clause begins: with its number, behind a mark or 由, behind a role in a list (`…为组长、李某为副组长`). */
const clauseBegins =
  '(?:^(?:\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）)?|[，。；：由]|(?<=[任为](?:第一|常务|执行)?副?(?:组长|总指挥|指挥长|召集人))、)';
/** `由副市长张某任组长`, `以副市长张某为组长、市政府副秘书长李某为副组长的…`. */
export const byPerson: Said = {
  may: new RegExp(`[任兼为](?:${ofBody})?${roleStart}`),
  pattern: new RegExp(
    `${clauseBegins}(?:由|明确|确定|同意|增补|增加|新增|补充|任命|指定)?([^，。；：由]{2,60}?)(?:等?同志|等)?(?:接替[\\u3400-\\u9fff·]{2,12}?(?:同志)?)?(?:分别|共同)?(?<!不再)(?:兼任|担任|兼|任|作?为)(${ofBody})?(${roleSource})(?!单位)`,
    'g',
  ),
};

/** `办公室设在市水利局，主任林川（兼）`. */
export const byBracket: Said = {
  may: /（兼/,
  pattern: new RegExp(
    `(?:^|[，。；])(${roleSource})([\\u3400-\\u9fff·]{2,12}（兼任?）)(?=[，。；]|、${roleSource}|$)`,
    'g',
  ),
};

/** `总指挥由张某调整为李某`, `副主任张某同志调整为李某同志`: who is no longer and who is. */
export const byChange: Said = {
  may: /(?:调整|变更|更换|改)为/,
  pattern: new RegExp(
    `(${roleSource})由?([\\u3400-\\u9fff·、]{2,24}?)(?:同志)?(?:调整|变更|更换|改)为([^，。；：]{2,60}?)(?=[，。；]|$)`,
    'g',
  ),
};

/** `张某不再担任主任，由市水利局局长李某接任`: who takes over what the clause before said. */
export const byHandover: Said = {
  may: /不再/,
  pattern: new RegExp(
    `不再(?:担任|兼任)(?:[^，。；：]{2,40}?${groupSource}的?)?(${roleSource})(?:职务|一职)?，(?:其职务)?由([^，。；：]{2,40}?)(?:同志)?(?:接任|接替|继任|担任|兼任)`,
    'g',
  ),
};

/** `组长张某，副组长李某、市水利局局长王某`: a role right before its people, nothing between; the group may stand before the first. */
export const byPlace: Said = {
  may: /(?:组长|指挥长?|召集人|主任|委员)[\u3400-\u9fff]{2}/,
  pattern: new RegExp(
    `(?:^|[，。；：]|(?<=）)、)([^，。；：（）由]{2,40}${groupSource}|第[一二三四五六七八九十\\d]{1,2}(?:工作|督导|督查|检查)?组)?(${roleSource})(?![由为是有调变改设负]|包括|分别)([\\u3400-\\u9fff][^，。；：]{1,80}?)(?=[，。；]|(?<=）)、${roleSource}|$)`,
    'g',
  ),
};
