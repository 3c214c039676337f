/** The names of leading groups, headquarters, boards: in titles, in headings, in the sentence that sets them up. */
import { matches } from '../../matches.js';
import type { Place } from '../../reading.js';
import {
  behindGroup,
  departmentSource,
  genericSource,
  groupSource,
  isGenericGroup,
  roleSource,
  shortBodySource,
} from './people.js';

const trailing = `${behindGroup}*`;
const titled = new RegExp(
  `^(?:.{0,40}关于)?(?:印发|成立|调整|聘任|聘请|组建|设立|建立|充实|增补|补充|更新|公布|明确|恢复|完善|变更|撤销|同意|健全)*(?:和|及|部分|市级|相关)?([^，：]{2,48}?${groupSource}|${shortBodySource})(办公室)?${trailing}$`,
);
const leadIn =
  /^(?:附[件表]?[一二三四五六七八九十\d]*[：.、]?)?(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.）]|\d{1,2}(?:\.\d{1,2}){0,3}(?=[\u4e00-\u9fff])(?![年月日个号次届期级项类大方条]))*/;
const setUp = new RegExp(
  `(?:成立|组建|设立|建立|调整|充实|恢复|组成|更名|改名)(?:为|了|以|由[^，。；]{2,60}?(?:组成|组长|牵头|召集人|参加|总指挥)的)?([^，。；：（）《》]{2,44}?${groupSource})(?!办公室|成员会议|织)`,
  'g',
);
/** `决定对市规划委员会组成人员作如下调整`. */
const changed = new RegExp(
  `对([^，。；：（）《》]{2,44}?${groupSource})(?:的?(?:部分|组成|领导|成员|人员|名单|主要|和|及|工作|机构|职责))*(?:作|做|进行|予以)?(?:了|如下|相应|适当)*(?:调整|充实|变更)`,
  'g',
);
const shortened = new RegExp(`([^，。；：（）]{2,44}?${groupSource})（以下(?:统)?简称`, 'g');
/** `县烟草产业发展领导小组组长由…担任`, `市食品安全委员会副主任张某同志调整为…`, `市打击走私领导小组组长张某（副市长）`, `市防汛指挥部由市长张某任总指挥`. */
const ledBy = new RegExp(
  `(?:^|[，。；])([^，。；：（）由]{2,44}?${groupSource})(?:(?:的)?${roleSource}(?:由|[\\u3400-\\u9fff·]{2,4}(?:（|(?:同志)?(?:调整|变更|更换|改)为))|由[^，。；：]{2,40}任(?:第一)?(?:组长|总指挥|指挥长|召集人|主任))`,
  'g',
);
const mayLead = /由|(?:长|主任|召集人|指挥)[\u3400-\u9fff·]{2,4}(?:（|(?:同志)?(?:调整|变更|更换|改)为)/;
const attributed = new RegExp(`的([^，。；：（）的]{2,40}?${groupSource})`, 'g');
/** Departments that are called committees; a 工作委员会 is one where it leads an office, a zone or a street (街道工作委员会), else a body (老龄工作委员会). */
const department = new RegExp(`${departmentSource}委员会$`);

/** True for a headquarters or a committee that is no department. */
export const isBody = (name: string): boolean => name !== '' && !department.test(name);

/** `市政府决定成立…`, `市政府成立…`, `市政府决定对…` before the name of the group. */
const decided =
  /^(?:[^，]{0,12}(?:决定|同意|研究|批准)对(?!口|外|台|俄)|(?:[^，]{0,12}(?:决定|同意|研究|批准)[^，]{0,4}|[^，]{0,8}(?:政府|行署|公署|市委|县委|州委|盟委)(?:办公[室厅])?(?:专门|牵头)?)(?:成立|组建|设立|建立))/;

/** A group's name that says which group it is; null for 领导小组 alone and for departments. */
function specific(name: string): string | null {
  const bare = name.replace(
    /^(?:[我本全](?=[省市县区州盟旗镇])|[我本](?=[局委])|以|由|了|在|对(?!口|外|台|俄)|将(?!乐)|该|新(?=的|成立|设立|组建|建立|调整|增设)|建立|成立|设立|组建|调整|充实|完善|增补|补充|决定|相应的|相关的|专门的|[\d-]{1,5}人的?)+/,
    '',
  );
  const set = bare.replace(decided, '');
  const own = set.includes('的') ? set.slice(set.lastIndexOf('的') + 1) : set;
  if (
    own.length < 4 ||
    /担任|兼任|负责同志/.test(own) ||
    isGenericGroup(own) ||
    department.test(own) ||
    /^各|^本|^(?:领导小组|领导组|指挥部|专班|工作专班|联席会议)(?:办公室|及|和|各)|下设|分设|(?:领导小组|指挥部|委员会|联席会议|专班|办公室)(?:设立|设有|内设|成立|组建)|[设共\d一二三四五六七八九十]个/.test(
      own,
    )
  )
    return null;
  return own;
}

/** What a line that names a group holds: most hold none of it. */
const mayName = new RegExp(`组|部$|部（|办公室|机制|${groupSource}`);
/** `领导小组办公室`, `指挥部办公室组成人员`: the office of the group that was named before. */
const itsOffice = new RegExp(`^(?:[市县区州盟旗]?${genericSource})?(?:下设)?办公室${trailing}$`);

/** 新型冠状病毒感染的肺炎 is the name of a disease: its 的 ends nothing that is said of a group. */
const disease = '感染的肺炎';
const hidden = '感染\ue000肺炎';
const shown = (name: string): string => name.replaceAll('\ue000', '的');

/** The group that a title or heading names, `office` what its office is called where that is meant, else empty; null where it names none. */
export function groupInTitle(text: string): { name: string | null; office: string } | null {
  if (!text.includes(disease)) return groupTitled(text);
  const { name, office = '' } = groupTitled(text.replaceAll(disease, hidden)) ?? {};
  return name === undefined ? null : { name: name && shown(name), office };
}

function groupTitled(text: string): { name: string | null; office: string } | null {
  if (!mayName.test(text)) return null;
  const bare = text.replace(leadIn, '').replace(/[。：；，]+$/, '');
  if (bare.length > 90 || /[。；]/.test(bare) || adds.test(bare)) return null;
  if (itsOffice.test(bare)) return { name: null, office: '办公室' };
  if (called.test(bare)) return { name: null, office: bare };
  const found = titled.exec(bare);
  if (!found) return sectionTitled(bare) ?? officeTitled(bare) ?? mechanismTitled(bare);
  if (!found[1]) return officeTitled(bare);
  const name = specific(found[1]) ?? (team.test(bare) ? bare : newBoard.test(bare) ? found[1] : null);
  return name || found[2] ? { name, office: found[2] ?? '' } : null;
}

/** `综合协调组（6人）`, `组织部`: a title that is the name of a team. */
function sectionTitled(bare: string): { name: string | null; office: string } | null {
  const section =
    /^(?:(?:[\u4e00-\u9fff]{2,8}、){0,2}[\u4e00-\u9fff]{2,14}组|[\u4e00-\u9fff]{2,6}部)(?=（[^（）]*）$|$)/.exec(
      bare,
    )?.[0];
  if (!section) return null;
  if (section.endsWith('部')) return partOfCommittee.test(section) ? { name: section, office: '' } : null;
  return { name: shortTeam.test(section) ? section : specific(section), office: '' };
}

function officeTitled(bare: string): { name: string; office: string } | null {
  const office = bare.includes('办公室') ? standingAlone.exec(bare) : null;
  return office ? { name: office[1] as string, office: '' } : null;
}

/** `关于成立安澜市旧城改造办公室的通知`, `安澜市市场综合管理办公室组成人员名单`: an office that is a group of its own; the office of a government or a committee of the party is a department. */
const standingAlone = new RegExp(
  `^(?=.*(?:成立|组建|设立|调整|(?:成员|人员)(?:的?名单|的?通知|$)))(?:.{0,40}关于)?(?:成立|组建|设立|调整|充实|公布|明确)*([^，：]{6,40}(?<!政府|[市县区省州盟旗党]委|人大|政协|常委会|委员会|中心|局)办公室)${trailing}$`,
);

/** `关于建立校园周边治理协调机制的通知`: a body that the title founds under another name; the prose calls everything so. */
function mechanismTitled(bare: string): { name: string; office: string } | null {
  const name = bare.includes('机制') ? mechanism.exec(bare)?.[1] : undefined;
  return name ? { name, office: '' } : null;
}
const mechanism =
  /关于(?:建立|成立|调整|完善)([^，]{4,40}(?:协调|推进|联动|会商)(?:推进|协调|工作)*机制)(?:的|组成|成员|及)/;

/** `应急保障组`, `现场督导组`: a heading that is a team by its work, whatever it is called for. */
const team = /^[\u4e00-\u9fff]{2,6}(?:保障|协调|调查|督查|督导|检查|指导|推进|评估|验收|考核|处置|核查|巡查)组$/;

/** `关于成立云澜产业园开发建设管理委员会的通知`: a body that the title founds, whatever departments are called so. */
const newBoard =
  /关于(?:(?:成立|设立|组建)[^，]{4,40}(?:管理|建设)委员会(?:的|及)|调整[^，]{4,40}(?:管理|建设)委员会(?:的?组成|的?成员|的?领导成员))/;

/** `竞赛部`: a part of an organizing committee; 市委宣传部, 人武部, 指挥部 are none. */
const partOfCommittee = /^(?![市县区省州盟旗党各本该全]|.*(?:委|指挥|编辑|人武|武装|司令|政治|军|支|总|干|内|外)部$)/;

/** `领导小组成员名单`: of the body whose teams were told before, without its name. */
const ofBody = new RegExp(`^${genericSource}${trailing}$`);
export const speaksOfBody = (text: string): boolean =>
  text.length < 24 && ofBody.test(text.replace(leadIn, '').replace(/[。：；，]+$/, ''));

/** `（一）综合办公室`: the office by its own name. */
const called = /^(?:综合|联合|专项|日常)办公室$/;

/** `（一）综合组`: a team of three characters; 专家组 and 工作组 say of nobody which. */
const shortTeam =
  /^(?!领导|工作|专家|顾问|督导|督查|考核|评审|指导|专责|专项|成员|[各本该全党]|.小)[\u4e00-\u9fff]{2}组$/;

/** `增补市水利局局长林川为领导小组成员`: a sentence, not a title. */
const adds = /^(?:增补|增加|新增|补充|同意|由|明确|任命)[^，]{4,}为|(?:不再)?(?:担任|兼任)[^，]{0,24}$/;

const generic =
  /^(领导小组|指挥部|工作专班|专家组|专家库|顾问团|评委会|评审组|督导组|督查组|考核组|组委会)(?:成员|组成人员|组成|人员|名单|及其?职责|和)*$/;

/** The group of a heading that only says 专家组 or 领导小组, named after the one before: `云川市防汛工作领导小组` → `云川市防汛工作专家组`; null for other headings. */
export function groupBeside(heading: string, before: string): string | null {
  const ending = generic.exec(heading.replace(leadIn, '').replace(/（[^（）]*）$/, ''))?.[1];
  const same = ending !== undefined && (before.endsWith(ending) || (ending.endsWith('委会') && inFull.test(before)));
  const stem = ending && !same ? before.replace(endOfGroup, '') : '';
  return ending && stem.length > 3 ? stem + ending : null;
}
const endOfGroup = new RegExp(`${groupSource}$`);
/** What 组委会 and 评委会 are short for. */
const inFull = /(?:组织|评审|评选|评定|评比)委员会$/;

/** The last group that a sentence sets up (`决定成立安澜市秸秆禁烧工作领导小组`); null where none is. */
export function groupInProse(printed: string): string | null {
  const found = groupToldIn(printed.includes(disease) ? printed.replaceAll(disease, hidden) : printed);
  return found && shown(found);
}

function groupToldIn(printed: string): string | null {
  const text = printed.replace(leadIn, '');
  const founded = /成立|组建|设立|建立|调整|充实|恢复|组成|更名|改名/.test(text);
  const namesIn = (pattern: RegExp) => matches(text, pattern).map((found) => specific(found[1] ?? ''));
  const named = [
    ...(text.includes('（以下') ? namesIn(shortened) : []),
    ...(founded ? [...namesIn(setUp), ...namesIn(changed)] : []),
  ];
  const led = mayLead.test(text) ? namesIn(ledBy) : [];
  const attributes = founded ? namesIn(attributed) : [];
  const topic =
    /^[^，。；：]{3,60}(?=：|，由|，组长|，[^，。；：]{1,6}[长挥人任]由|由[^，。；：]{2,40}任|，[\u3400-\u9fff·]{2,4}(?:（[^（）]{2,30}）|同志)?[兼担]?任(?:第一)?(?:副?组长|总指挥|召集人))/.exec(
      text,
    )?.[0];
  const opened = topic === undefined ? null : (groupInTitle(topic)?.name ?? null);
  return [opened, ...led, ...named, ...attributes].findLast((name) => name !== null) ?? null;
}

/** `镇应急领导小组负责统一指挥…`: the group that a sentence tells the work of; null without one. */
export function groupToldOf(text: string): string | null {
  const name = text.includes('组负责') || text.includes('部负责') ? toldOf.exec(text)?.[1] : undefined;
  return name === undefined ? null : specific(name);
}
const toldOf = /(?:^|[，。；])([省市县区州盟旗镇乡][^，。；：（）负]{1,24}(?:领导小组|指挥部))负责/;

/** `X领导小组（以下简称“市防疫领导小组”）`: the short name and the full one; null without. */
export function shortName(text: string): [string, string] | null {
  const said = text.includes('简称') ? calledShort.exec(text) : null;
  const full = said && specific((said[1] as string).replace(/^.*(?:成立|组建|设立|建立)了?/, ''));
  return full ? [said[2] as string, full] : null;
}
const calledShort = new RegExp(
  `([^，。；：（）《》]{2,44}?${groupSource})（以下(?:统)?简称[：“"]*([\\u4e00-\\u9fff]{4,20})`,
);

/** The group's name with its place where the text prints the level alone: `市防汛抗旱指挥部` → `安澜市防汛抗旱指挥部`, `自治州安全生产委员会` of a prefecture. */
export function fullGroupName(name: string, place: Place): string {
  const term = /^第[一二三四五六七八九十\d]{1,3}届(?=[市县区省州盟旗])/.exec(name)?.[0];
  if (term) return term + fullGroupName(name.slice(term.length), place);
  if (/^自治[州县旗]/.test(name)) return fullGroupName(name.slice(2), place);
  if (name.startsWith('自治区')) return place.province ? place.province + name.slice(3) : name;
  // 市区 is the inner city: 澜河市市区河道清淤领导小组.
  if (/^市区(?!域|两级)/.test(name)) return place.city + name;
  // 市容, 市场 and 省运会 are words of their own.
  const rest = /^市[容场](?!委)|^[省市]运动?会/.test(name) ? name : name.replace(/^全?(?:地区|[市县区省州盟旗])/, '');
  if (rest === name || name.startsWith(place.city || '\n')) return name;
  const owner = placeMeant(name.replace(/^全/, ''), place);
  return owner ? owner + rest : name;
}

/** The place that the level word before a name means in this document; empty where it is not known. */
function placeMeant(name: string, { province, city, county, level }: Place): string {
  if (name.startsWith('省')) return province;
  if (name.startsWith('市')) return level === 'COUNTY' && county.endsWith('市') ? county : city;
  if (/^[县旗]/.test(name)) return county;
  if (/^(?:[州盟]|地区)/.test(name)) return city;
  return county.endsWith('区') ? county : '';
}
