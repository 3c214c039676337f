/** Names of works in running text, told from kinds of works: 白露大桥 from 过江隧道, 云台数据中心 from 算力中心. */

import { yamlFile } from '../../data.js';
import { eitherOf } from '../../matches.js';
import type { Localities } from './localities.js';
import { words } from './words.js';
import { isWork } from './works.js';

const { kinds } = yamlFile<{ kinds: string[] }>('loaders/extract/data/projects.yaml');
const isOfKind = (name: string): boolean =>
  !/\d[#号]|第[一二三四五六七八九十]/.test(name) && kinds.some((kind) => name.startsWith(kind)) && !isStreet(name);

/** `工业大道北`, `创业路`, `体育公园路北段`: a street, though its name begins like a kind of work; `城市快速路` is none. */
const isStreet = (name: string): boolean =>
  /[路街道段]|[路道][东南西北中]|期$/.test(name.replace(/（[^（）]*）$/, '').slice(-2)) &&
  (shortStreet.test(name) || named.test(name)) &&
  !/^(?:城[市镇乡区]|县[域城]|农村|乡[村镇]|重[点大]|断头|机耕|[内外]环|干线|支线|连接|主要|骨干|园区|工程|项目|配套|各|一批|道路|公路|背街|街头|景观)/.test(
    name,
  );
const shortStreet =
  /^(?:工业|文化|建设|创业|创新|科技|教育|健康|文明|人才|商贸|体育|光伏|电子|电力|园林|青少年)[路街](?:[一二三]期)?(?:（[^（）]*）)?$/;
/** True for a name that begins like a kind of work: 污水处理厂, 农村公路; 污水处理5#管道 is one work. */
export const isKindOfWork = isOfKind;

/** A work that grows or moves, by the name of its owner: 云菲新材扩产. */
const grows = /(?:扩产|改扩建|扩建|改建|迁建|扩能|产能置换|技改|搬迁|引水|调水)$/;
const sized = /\d(?:号机组|千伏|万千瓦|兆瓦|MW|GW|kV|KV|万吨|万亩|公里|万台|万套|亿)|[一二三四五]期|第[一二三四五六]/;
const built = new RegExp(`(?:${words('built')})(?:（[^（）]*）)?$`);
/** 白杨河山洪治理, 云台灌区续建配套: what is done at a water of its own. */
const waters =
  /(?:[\u4e00-\u9fff]{2}(?:灌区|水库)|[\u4e00-\u9fff](?<![内小主城各])[河江溪湖渠](?:流域|干流|[东南西北]岸|[上中下]游|[\u4e00-\u9fff]{1,6}段)?)(?:河?道|航道)?(?:续建配套(?:[与和及]?节水改造)?|节水改造|除险加固|防洪治理|防洪|山洪治理|引水|供水|调水|扩容|增容|拦蓄|水资源配置|(?:综合|生态|黑臭(?:水体)?)?(?:治理|整治|修复|清淤|疏浚))(?:工程)?$/;
/** G318绕城改线, 国道341日岚段: a stretch of a road by its number. */
const road =
  /^(?:绕城|[新老旧])?(?:(?:[国省县乡]道)?[GSXY]\d{1,4}|[国省县乡]道\d{1,4}|\d{3}[国省]道)(?!\d).{2}|^[新老旧]\d{3}[国省]道$/;
const phase = /[一二三四五]期(?:工程|项目)?$/;
/** 科技馆新馆, 二院东院区: another house of one that stands. */
const house = eitherOf([
  // 科技馆新馆, 二院门诊楼, 一中宿舍楼
  /(?:馆|院|校|中学|小学|高中|中专|幼儿园|[一二三四五六七八九十]中)(?:新馆|新区|新院|新园|新校区|新院区|分院|[东南西北]院区?|[东南西北]校区|[\u4e00-\u9fff]{0,4}(?:病房|门诊|门急诊|住院|教学|综合|实验|宿舍|医技|内科|外科)[\u4e00-\u9fff]{0,3}楼)$/,
  // 东山小学改扩建项目
  /^(?!.{0,4}(?:公办|民办|普惠|城区|乡镇|农村|城镇|县城|中心|寄宿|标准|优质|薄弱|义务|普通|示范|各|所))[\u4e00-\u9fff]{2,10}(?:小学|中学|幼儿园|医院|保健院)(?:食堂|[\u4e00-\u9fff]{0,2}楼)?(?:整体|异地)?(?:改扩建|扩建|迁建|搬迁|改造|重建|新建)(?:项目|工程)?$/,
]);
/** 市儿童医院门诊楼, 县职业中专迁建: a house of the place itself. */
const ofOwn =
  /^[省市县区州盟旗](?![政场区民域县直属级内外镇乡])(?:第[一二三四五六七八九十]+)?[\u4e00-\u9fff]{0,8}(?:医院|学校|中学|小学|幼儿园|院|馆|中心|大学|学院|中专|剧院|公园|体育场|宫)/;
/** 文昌东路, 金湾大道, 新南环: a street by name. */
const named =
  /^[\u4e00-\u9fff]{2,5}(?:[东南西北中一二三四五六七八九]路|[东南西北]道|大道|大街|快速路)(?:[东南西北中]段?|[一二三]期)?(?:（[^（）]*）)?$|^[\u4e00-\u9fff]{2,4}(?<![公铁马线道])路[东南西北中]段?$|^[\u4e00-\u9fff]{2,5}[路道街]（[^（）]{2,20}[—―－～~至-][^（）]{2,20}）$|^新?[东南西北][内中外]?环(?:[东南西北一二三四]?路|线)?$/;
/** 人民南路拓宽改造, 云山路清河桥: what is done to a street by name or built on it. */
const street = eitherOf([
  // 人民大道立交, 中山路通道
  /^[\u4e00-\u9fff]{2,5}(?:大道|大街|[东南西北中]路)[\u4e00-\u9fff]{0,4}(?:桥|通道|隧道|立交)$/,
  // 人民南路拓宽改造, 胜利街立面整治
  /^[\u4e00-\u9fff]{2,6}(?:(?<![道公铁马线])路|(?<![老大背行色])街|大道|大街|快速路)(?:[东南西北中]段)?(?:外?立面|沿街|沿线|两侧|街景|景观)?(?:拓宽|延伸|改造|改扩建|整治|提升|快速化|综合|贯通|改建|[东南西北]延)/,
  // 云山路清河桥
  /^(?![跨过公铁道农国]).{2,5}(?<![公铁马线道])[路街河江溪渠].{0,8}桥$/,
]);

/** `云山西路（青年路—东环路）人行道拓宽`: what is done on a street by name, whatever it is. */
const onStreet =
  /^[\u4e00-\u9fff]{2,5}(?:(?<![道公铁马线网电水思出支干老])路(?![网灯面口况线由径])|[东南西北]道|大道|大街)(?:（[^（）]{2,16}）)?(?=.{3})/;
const isOnStreet = (name: string): boolean => street.test(name) || (onStreet.test(name) && isWork(name));

/** 白云山森林公园: a park by its name. */
const park =
  /^[\u4e00-\u9fff]{2,6}(?:森林|湿地|中央|体育|文化|生态|郊野|遗址|地质|矿山|儿童|主题|植物)公园(?:[一二三]期)?$/;

const power = /(?:风电|光伏|输变电|抽水蓄能|机组)$/;
const route = new RegExp(`(?:${words('routes')})(?:[\\u4e00-\\u9fa5—-]{0,10}段|[一二三四]期)?$`);

/** What is done to a route that stands: 京云高速岚西段改扩建. */
const rebuilt = /(?:扩能|易地|异[地址]|整体)?(?:新建|拓宽|改扩建|扩能|扩建|扩容|改建|迁建|重建|改造)(?:工程|项目)?$/;

/** 中型水库, 过江隧道, 内环快速路: four or five characters that name no route; 白露大桥 are. */
const kindOfRoute =
  /^(?:[大中小]型|[跨过][江河海湖]|城际|综合|地下|支线|通用|[货客]运|专用|快速|[环绕外内]|航运|抽水|[水火核]电|高速|普速|高级|重点|重大|干线|一批|有关|相关)/;

/** `城际铁路`, `综合交通枢纽`: a kind of route; `城市轨道交通1号线` is one. */
const isKind = (name: string): boolean => !/[\dA-Za-z至段期—-]/.test(name) && isOfKind(name);

/** `云台灌区节水改造`: like a work and no kind of work, beside others that are works for sure. */
export const isOwnWork = (name: string): boolean =>
  isRoadOfNorth(name) ||
  ((name.length >= 5 ||
    /^\d号线$|^[\u4e00-\u9fff]{2,3}[路街]$|^[\u4e00-\u9fff]{2}(?:[一二三四五六七八九十][小中]|分校)$|^(?!人行|立交|高架|漫水|危旧|危|生产|病险|过街|跨|公路|铁路|景观)[\u4e00-\u9fff]{2,3}桥$/.test(
      name,
    ) ||
    isShortWork(name)) &&
    name.length <= 40 &&
    isWork(name) &&
    !unlike.test(name) &&
    !aim.test(name) &&
    !isOfKind(name));

/** `国防道`: a street, as the north calls it. */
const isRoadOfNorth = (name: string): boolean =>
  name.length === 3 && /^[\u4e00-\u9fff]{2}(?<![轨隧管渠通航步绿栈河车索匝国省县乡街巷水坡弯赛跑闸便频])道$/.test(name);

/** 江北水厂, 双河水库: two signs and what is built. */
const isShortWork = (name: string): boolean =>
  name.length === 4 && built.test(name) && !kindOfRoute.test(name) && !common.test(name);

/** What may be a name beside works: no count, no words that part a sentence, four signs at least. */
export const isPlausible = (name: string): boolean =>
  name.length >= 4 &&
  name.length <= 40 &&
  !/[的了等各“”《》：]|之间|包括|[两三四]级(?!水?电站|泵站)|^[省市县区]级|总分|体系|机制(?![煤炭碳砂])|制度|.[两二三四五六七八九十]大(?![道街桥连处])|\d+[个条座处项所]|[两三四五六七八九十][个条座处]|\d(?:万|亿|公里|亩|平方)/.test(
    name,
  );

/** What no name of one work holds: a count, words that part a sentence, levels, what is set up in offices. */
const unlike =
  /[的了等须《》：]|^.{0,2}“|”(?:$|工程|项目|建设|改造|提升|行动|活动)|“[^”]*$|之间|包括|前期工作|^[由从]|\d+[个条座处所家栋套户口间盏项]|[两三四五六七八九十][个座条处](?!岭)|.[两二三四五六七八九十]大(?![道街桥连处])|[两三四]级(?!水?电站|泵站)|^[省市县区]级|总分馆|体系|机制(?![煤炭碳砂])|制度|制建设|市政道路$|[路街]与|之路$/;

/** What a place is to become, which nobody builds: 区域性交通枢纽, 国家级创新中心. */
const aim =
  /[性级型](?:综合|交通|物流|商贸|消费|创新|科技)*(?:枢纽|中心|基地|高地|园区|港|平台|市场)$|(?:省际|边际|区域|全国|国际)[^、]{0,4}(?:枢纽|中心)$|先行区$|示范[区县市]$/;

/** 永岭高速（东岭段）建设项目 → 永岭高速. */
const bareRoute = (name: string): string =>
  name
    .replace(/（[^（）]*）/g, '')
    .replace(/(?<=.)(?:建设)?(?:项目|工程)$/, '')
    .replace(rebuilt, '');

/** A route by name, or a work of a place, a company or a size. */
export const isProper = (name: string, localities: Localities): boolean =>
  (name.length > 5 || (name.length > 3 && !kindOfRoute.test(name))) &&
  name.length <= 40 &&
  !unlike.test(name) &&
  !aim.test(name) &&
  ((route.test(bareRoute(name)) && bareRoute(name).length > 2 && !isKind(name)) ||
    (power.test(name) && sized.test(name)) ||
    road.test(name) ||
    house.test(name) ||
    (stretch.test(name) && !isOfKind(name)) ||
    ((isOnStreet(name) || named.test(name) || park.test(name)) && !isOfKind(name)) ||
    (sized.test(name) && !/^\d/.test(name) && isWork(name) && !isOfKind(name)) ||
    (ofOwn.test(name) && isWork(name)) ||
    ((waters.test(name.replace(/（[^（）]*）$/, '')) || phase.test(name)) && !isOfKind(name)) ||
    ((built.test(name) || power.test(name)) && (/公司|集团/.test(name) || localities.names(name))));

/**
 * `力争洪铜洪樟基地、鑫锂电池隔膜等项目上半年开工`, `加快洋溪电厂、后坪一期风电等6个在建项目建设`: two or three works that start or end together or are counted, none of
 * them called by its kind. `others` are those that only their company tells, `labelled` the least length of such a
 * name where 重点项目： or 续建项目（ stands before them.
 */
export function areBegun(
  names: readonly string[],
  others: readonly string[],
  behind: string,
  labelled?: number,
): boolean {
  const staged = /^等(?:\d{1,3}个)?(?:在建|续建|新开工|拟建|预备|前期|签约)项目/.test(behind);
  const counted = staged || /^等\d{1,3}个[\u4e00-\u9fa5]{0,6}(?:项目|工程)/.test(behind);
  const told =
    labelled !== undefined ||
    counted ||
    /^等[\u4e00-\u9fa5]{0,4}项目(?:[^，。；]{0,8}(?:开工|建成|竣工|投产|投用|投运|建设|前期|推进)|$)/.test(
      behind.replace(/，.*$/, ''),
    );
  return (
    told &&
    names.length <= 3 &&
    !names.some(isOfKind) &&
    others.every((name) => name.length >= (labelled ?? (staged ? 4 : counted ? 5 : 6)))
  );
}

/** 算力中心, 直播基地, 雪亮工程: too short to name one; 市创新中心 does. */
const common = /(?:中心|平台|基地|工程|项目|园区|综合体)$/;

/** True for a name that tells a size, a phase, a kind of power or that a work grows: 杜尔县40万千瓦风电, 鱼岭水泥技改. */
export const tellsSize = (name: string): boolean => sized.test(name) || power.test(name) || grows.test(name);

/** `云口至白石`, `安南至临江东段`: a stretch by its ends. */
const stretch = /^[\u4e00-\u9fff]{2,8}(?:（[^（）]{2,6}）)?至[\u4e00-\u9fff]{2,8}(?:（[^（）]{2,6}）)?$/;

/** A name of one work: it names a company, a zone, a county or a size, or does not begin like a kind of work. */
export function isSpecific(name: string, localities: Localities): boolean {
  if (/公司|集团/.test(name) || [sized, stretch, road].some((sure) => sure.test(name)) || localities.names(name))
    return true;
  return (
    (name.length >= 4 || named.test(name)) &&
    !(name.length < 6 && common.test(name) && !/^[省市县区州盟旗]/.test(name)) &&
    (built.test(name) ||
      route.test(name) ||
      waters.test(name) ||
      isOnStreet(name) ||
      named.test(name) ||
      house.test(name) ||
      (ofOwn.test(name) && isWork(name)) ||
      (name.length >= 5 && (grows.test(name) || power.test(name)))) &&
    !isOfKind(name)
  );
}
