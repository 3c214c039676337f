/** Times that are no limits: told as past, part of a name, the term of a policy, the description of a thing. */
import { bracketOwner, type Judge, lead } from './context.js';
import { labelled } from './judge-bounds.js';
import { naming, past, validity, words } from './words.js';

/** Days by which a stage may have ended before the document was signed: a plan printed late still lists its first stage. */
const graceDays = 75;

/** `一季度完成选址；二季度完成立项`: the quarters of a plan that is printed when the first of them is over. */
const laterQuarter = /^[^。]{2,40}[；。][^。；]{0,12}(?:[二三四]季度|上半年)(?!以?来|末?的)/;

/** Past: told before its document, beyond the grace that stages and 前 have. `截至2023年3月20日，累计…` is told as of its own day. */
export const alreadyPast: Judge = (setting) => {
  const { mention, after, before, text } = setting;
  const days = lead(setting);
  if (mention.cue === 'AS_OF' && (past.test(after) || /^，?(?:累计|现有|共)/.test(after) || days === 0)) return false;
  if (days === null) return undefined;
  const stage =
    bracketOwner(setting) !== null ||
    /阶段|第[一二三四五六]步|时限：$/.test(before.slice(-16)) ||
    labelled(setting) !== undefined ||
    (mention.point?.quarter != null && laterQuarter.test(text.slice(mention.end, mention.end + 60)));
  return days < (mention.cue === 'BEFORE' || stage ? -graceDays : 0) ? false : undefined;
};

/** `每年腊月二十三至次年正月十五`: 次年 without a month known. */
export const nextYearAlone: Judge = ({ mention: { point, cue } }) =>
  cue === 'UNTIL' && point?.follows && point.month === null && point.half === null && !point.last ? false : undefined;

/** `2021年新开工重大项目名单.pdf`: an attachment by its file. */
const fileName = /^[^，。；]{4,60}\.(?:pdf|docx?|xlsx?|wps|rar|zip)$/i;

/** Part of a name or number: 2022年版, 2019年第6号; not 三季度公布目录, which is still to come. */
export const namesSomething: Judge = (setting) => {
  const { after, mention, text } = setting;
  if (fileName.test(text)) return false;
  if (mention.cue === 'BEFORE' || !naming.test(after)) return undefined;
  if (mention.cue === 'RANGE' && handsIn.test(after) && (lead(setting) ?? 0) >= 0) return 'deadline-range';
  return after.startsWith('公布') && (lead(setting) ?? 0) > 31 ? undefined : false;
};

/** `9月1日至9月30日期间登录系统提交材料`; not what was handed in then (期间提交的材料). */
const handsIn = /^期间，?[^，。；的]{0,12}?(?:提交|报送|申报|登录|登记|报名|办理|缴纳)(?![^，。；]{0,4}的)/;

/** `试用期自2022年11月起`, `有效期从即日起`: where what lasts until the time begins. */
const since = /(?:自|从)(?:[12]\d{3}年[^，。；]{0,8}|即日|[印发公]?[发布]之日)起$/;

/** `自2012年1月1日至2015年12月31日，对小型微利企业减按50%计入`: how long something is given or remitted. */
const relieves = /^，?对[^。；]{2,50}?(?:减按|减半|减征|减免|免征|免收|免予|给予|予以补|暂不|缓缴|享受|按\d)/;

/** `取暖补贴11月底前发放完毕`: when it is paid out, not how long it is granted. */
const paid = /^(?:全部|全面|足额|基本)?(?:发放|拨付|兑现|兑付|到位|落实|完成|打卡)/;

/** The limit of a policy: 有效期至2025年12月31日; 自2023年1月1日起至2027年12月31日，对…减半征收; 5月1日至12月31日实施阶段性降低…的政策. */
export const limitsPolicy: Judge = ({ text, mention, left, before, after }) => {
  const said = (left === '' ? before : left).replace(since, '');
  if (mention.cue === 'RANGE' && /^，?(?:继续|延续)?(?:实施|执行)阶段性/.test(after)) return false;
  if (mention.cue === 'RANGE' && text.charAt(mention.start - 1) === '自' && relieves.test(after)) return false;
  if (
    mention.cue === 'UNTIL' &&
    left.endsWith('起') &&
    /^，?(?:对(?![^，。；]{2,30}(?:开展|进行|实施|组织)[^，。；]{0,8}(?:排查|检查|整治|治理|清理|普查|攻坚|行动))|减|免|继续|按|暂|给予|享受|执行)/.test(
      after,
    )
  )
    return false;
  const printed = /^[到至]/.exec(text.slice(mention.start, mention.start + 1))?.[0] ?? '';
  if (mention.cue === 'BEFORE' && paid.test(after)) return undefined;
  return validity.test(`${said}${printed}`) ? false : undefined;
};

/** Characters from the opening mark of a motto to its time at most; a search without a bound would go back over the whole passage for every time. */
const longestMotto = 24;

/** A motto about every year: `“年初建账、逐月查账、年底交账”`. */
export const inMotto: Judge = ({ text, mention: { start } }) => {
  const from = Math.max(0, start - longestMotto);
  const open = text.slice(from, start).lastIndexOf('“');
  if (open < 0) return undefined;
  const motto = text.slice(from + open, from + open + 3 * longestMotto);
  const close = motto.indexOf('”');
  return close > start - from - open && /年初|逐月|年中/.test(motto.slice(0, close)) ? false : undefined;
};

/** `据气象部门预测，11月5日至12月中旬持续晴热少雨`, `据测算，2025年常住人口将达到50万人`: what is foreseen. */
const forecast = /据[^。；，]{0,24}(?:预测|预报|会商|研判|测算|推算)，?[^。；]{0,40}$/;

/** A condition or a description: 对2022年底前建成的项目; 2019年11月1日前实际负荷已低于…的. */
export const describesThing: Judge = ({ mention, left, right, before, after }) => {
  if (
    (mention.cue === 'RANGE' && usual.test(left)) ||
    forecast.test(before) ||
    done.test(right) ||
    granted.test(right) ||
    /^，已(?:经)?[^，。；]{2,24}的[^，。；]/.test(after) ||
    /^(?:在职|在岗|在册|在校|在读|在编)/.test(right) ||
    /^(?:碳(?:达峰|中和)|到期的?(?![，。；]|$))/.test(right)
  )
    return false;
  if (/(?:对|凡|凡是|对于|将|把)[在于]?$/.test(left) && right.includes('的')) return false;
  const told = /已(?:经)?[^，]{0,20}$/.test(right) && !/^(?:将|把|对)已[^，的]{1,8}的/.test(right);
  return told && !/完成|实现|达到|建成|全部/.test(right.replace(/已(?:经)?[^，]{0,3}/, '')) ? false : undefined;
};

/** `一般应在12月至次年1月种植`: when something is best done in any year. */
const usual = /(?:一般|通常)(?:应|宜|可)?[在于以]?$|宜[在于]$/;

/** 前建成的项目, 前注册的企业: things sorted by when they came to be; not 前完成列入清单的企业清理, 前完成符合条件的企业退税, and 前引进注册资本不低于5亿元的企业3家, which ask for the work. */
const done = new RegExp(
  `^(?!完成(?:符合|具备)|[^，的]{2,16}不[低少小]于)[^，]{0,4}(?:${words('done')})[^，]{0,12}?的(?:[，、]|[^，的（]{0,6}(?:${words('things')})(?!(?:${words('works')})(?:[，。；]|$)))`,
);

/** 前建成的充电站可享受补贴. */
const granted = /^[^，]{2,12}的[^，]{1,14}(?:可以?|均可|给予|享受|按照?)/;
