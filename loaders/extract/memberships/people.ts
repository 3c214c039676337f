/** How people and their posts are printed: surnames, names of the peoples of China with a middle dot, posts, roles in a group. */
import { chinaDivisions } from '../../resolve/divisions.js';
import { compoundSurnames, surnames } from '../../surnames.js';
import { anyOf, inOrder, wordLists, wordsOf } from '../../words.js';

const lists = wordLists('loaders/extract/memberships/people.yaml');
const list = (name: string): readonly string[] => wordsOf(lists(name));
const any = (name: string): string => `(?:${anyOf(lists(name))})`;

/** True for a character that is one of China's surnames. */
export const isSurname = (character: string | undefined): boolean => surnames.has(character ?? '');
const spelling = new Set(list('spelling').join(''));
/** True for 欧阳, 上官 … */
export const isCompoundSurname = (text: string): boolean => compoundSurnames.has(text);
const notRoles = new Set(list('notRoles'));
const rolePattern = new RegExp(`^${any('before')}{0,3}${any('roles')}$`);

/** A role in a group as source of a pattern, for labels inside sentences. */
export const roleSource = `${any('before')}{0,3}${any('roles')}`;
const oneOf = (words: readonly string[]): string => `[${[...new Set(words)].join('')}]`;
/** A role's first and last character as sources of patterns: cheap tests before the long one. */
export const roleStart = oneOf([...list('before'), ...list('roles')].map((word) => word.charAt(0)));
export const roleEnd = oneOf(list('roles').map((word) => word.slice(-1)));
/** A group's ending as source of a pattern. */
export const groupSource = any('groups');
/** What is said of a group behind its name in titles, and what departments are called before 委员会, as sources of patterns. */
export const behindGroup = `(?:${inOrder(lists('behindGroup'))})`;
export const departmentSource = `(?:${inOrder(lists('departments'))})`;
/** What a paragraph holds that tells of a group, its office or a role in one: most hold none of it. */
export const mayTell = new RegExp(`组(?!织)|办公室|${groupSource}|${any('roles')}`);
/** A group that does not say which, as source of a pattern. */
export const genericSource = `${any('genericGroups')}{0,3}${groupSource}`;
/** What may stand before 领导小组 and the like without saying which, as source of a pattern. */
export const genericStart = `${any('genericGroups')}{0,3}`;
const genericGroup = new RegExp(`^${genericSource}$`);
const shortBody = new RegExp(`${any('shortBodies')}$`);
/** True for 领导小组, 工作专班: names that do not say which group. */
export const isGenericGroup = (text: string): boolean => genericGroup.test(text) && !shortBody.test(text);
/** `县爱卫会`: the level and the short name of a body, as source of a pattern. */
export const shortBodySource = `[市县区州盟旗局]${any('shortBodies')}`;
const titleStart = new RegExp(`^${any('titleStarts')}`);

/** True for 组长, 常务副总指挥, 办公室主任 …, blanks left out. */
export const isRole = (label: string): boolean => rolePattern.test(label) && !notRoles.has(label);

/** The role without the group it is said of: 领导小组组长 → 组长, 编委会主任 → 主任; 办公室主任 stays. */
export const ownRole = (label: string): string =>
  label.replace(
    /^(?:领导小组|领导组|工作专班|专班|指挥部|编委会|编辑委员会|编辑部|委员会|联席会议|工作组|专家组|小组|本期)(?=.)/,
    '',
  );

const shortPost = new RegExp(
  `^(?:苏木|嘎查)达$|^(?:第一|常务|专职|代|代理)?副?(?:总|第一)?${any('heads')}长$|^副?${any('ranks')}$`,
);
const longPost = new RegExp(`(?:${inOrder(lists('longPosts'))})(?:（[^（）]{1,24}）)*$`);
const unitEnd = new RegExp(`${any('unitEnds')}$`);
const shortUnits = new Set(list('shortUnits'));

/** A post: 市财政局局长, 副市长, 二级调研员. */
export const isPost = (text: string): boolean => shortPost.test(text) || (text.length > 3 && longPost.test(text));

const barePost = (part: string): boolean =>
  shortPost.test(part.replace(/^(?:党委|党组|党总支|党支部|纪委|纪检组|工会|审判委员会|检察委员会)/, ''));
/** Posts that name no unit: 副校长; 党委副书记、院长. */
export const isBarePost = (text: string): boolean => text.split('、').every(barePost);

/** Small units told by the level in front: 县督查室, 市电视台. */
const smallUnit = /^[市县区省州盟旗].{2,}[室台社科股馆厂]$/;

/** The name of a unit without a post: 市残联, 科协. */
export const isUnit = (text: string): boolean =>
  text.length > 2 ? unitEnd.test(text) || smallUnit.test(text) : shortUnits.has(text);

const han = '[\\u3400-\\u9fff〇\\ud840-\\udbff\\udc00-\\udfff]';
const dotted = new RegExp(`^${han}{1,8}(?:·${han}{1,8}){1,3}$`);
const plain = new RegExp(`^${han}{2,4}$`);

/** 区发展, 区政府: the begin of 区发展和改革局, not a person called 区. */
const ofDistrict = new RegExp(`^区(?:${inOrder(lists('ofDistrict'))})`);

/** True where the surname is one of China's and the rest as long as given names are; or a name with a middle dot. */
export function isName(text: string): boolean {
  if (text.includes('·') && dotted.test(text)) return !/^由|[兼担]任$/.test(text);
  if (text.length < 2 || text.length > 4) return false;
  if (!compoundSurnames.has(text.slice(0, 2)) && !surnames.has(String.fromCodePoint(text.codePointAt(0) ?? 0)))
    return false;
  if (
    !plain.test(text) ||
    shortPost.test(text) ||
    ofDistrict.test(text) ||
    /^(?:常务|专职|党组|党委|成员|单位|武警|有关|自治|自然|要[求闻素点件塞])/.test(text)
  )
    return false;
  const characters = [...text];
  if (compoundSurnames.has(characters.slice(0, 2).join(''))) return characters.length >= 3 && !unitEnd.test(text);
  if (characters.length > 3 || !surnames.has(characters[0] as string)) return false;
  return !/[局委办厅部院校县区市镇乡处所站队司]$|委会$|^.行$/.test(text) && !isRole(text);
}

/** Two characters of which the first is a surname, also where the second ends names of places: 徐镇, 王州. */
export const isSurnamed = (text: string): boolean =>
  text.length === 2 && surnames.has(text[0] as string) && plain.test(text) && !shortPost.test(text);

/** `扎西`, `宝音`: two characters that spell a name. */
export const isShortSpelling = (text: string): boolean =>
  text.length === 2 && spelling.has(text[0] as string) && spelling.has(text[1] as string) && canBeName(text);

/** `苏和巴特尔`, `王额尔敦巴雅尔`: characters that spell a name, a surname in front of it or none. */
export const isSpelling = (text: string): boolean =>
  text.length >= 3 &&
  [...text].every((character, i) => spelling.has(character) || (i === 0 && surnames.has(character))) &&
  !isPost(text);

/** `扎西`, `尕玛朋措`: characters that spell a name where a sentence names somebody. */
export const isSpelt = (text: string): boolean => isShortSpelling(text) || (text.length > 3 && isSpelling(text));

/** What a name can be where its place in a roster shows that it is one: any two to four characters that are no post, no unit and no words of grammar. */
const functionWord =
  /^第.{1,2}组$|^其(?![其木]格)|^[不他她该并同曾由对将经现原因拟本各有以在及或此请免任的]|[的任免为]$|^(?:待[定补]|空缺|暂[缺无])$/;

export const canBeName = (text: string): boolean =>
  isName(text) ||
  (text.length >= 5 && text.length <= 10 && isSpelling(text)) ||
  (plain.test(text) && !isPost(text) && !unitEnd.test(text) && !isRole(text) && !functionWord.test(text));

const dottedStart = new RegExp(`^${han}{1,6}·${han}{1,6}?(?=地区|地委|行署|市|县|区|省|州|副)`);

/** `宁德海事局局长`, `安庆军分区司令员`: the city of an organ that no government has, not a person. */
const isCityOf = (name: string, rest: string): boolean =>
  !/^[市省]/.test(rest) && chinaDivisions().cities(name).length > 0;

/** `平遥县委书记`: the post of a county or a city, not a person before one of a county. */
const isPlaceOf = (text: string, length: number): boolean => {
  const place = '县区市旗'.includes(text[length] ?? ' ') ? chinaDivisions().opening(text) : undefined;
  return place?.start === 0 && place.end === length + 1;
};

/** Length of the name in front of a title printed without a blank (`林川市委常委`); 0 where that cannot be told. */
export function nameLength(text: string): number {
  const dots = dottedStart.exec(text);
  if (dots) return dots[0].length;
  for (const length of [3, 2, 4]) {
    const name = text.slice(0, length);
    const rest = text.slice(length);
    if (!isName(name) || /[市县区省州副党团]|.任$/.test(name.slice(1)) || !titleStart.test(rest)) continue;
    return isCityOf(name, rest) || isPlaceOf(text, length) ? 0 : length;
  }
  return 0;
}
