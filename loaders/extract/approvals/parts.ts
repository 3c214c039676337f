/** What stands between the title of a list of permits and its items, and items that tell who had them and who takes them. */
import type { ApprovalAction } from '../../records.js';
import { actionIn, isMixed } from './action.js';
import { ended } from './forms.js';
import { receiving } from './titles.js';

/** A title over items: what becomes of them. */
export interface Title {
  list: string;
  action: ApprovalAction;
  /** Who takes all of them over: `下列行政许可事项下放至各县人民政府实施：`. */
  units: string[];
  /** True where only the names of departments with their counts show that what follows is a list: `市本级行政许可事项目录`. */
  plain?: true;
  /** True where only lines with numbers are items: a department without a count stands over other matters too. */
  numbered?: boolean;
}

const part =
  /^（[一二三四五六七八九十]{1,3}）(?:原?由)?((?:国家|国务院|省|自治区|兵团|市|州|盟|县|区|旗)[\u4e00-\u9fff、（）]{1,24}?(?:厅|局|委|办|部|署|会|院|中心))(?:原?(?:负责)?(?:实施|行使|下放|委托|移交|审批|管理|承接|取消|划转|保留))?的?(?:省级|市级|行政)*(?:许可|审批)?(?:事项|项目)(?:（(?:共)?\d{1,3}项）)?$/;

/** `（一）省农业农村厅下放的事项（2项）` under `一、承接…`: who gave them; `（一）市教育局取消的事项` under `一、取消…`: whose they are. Null for titles of their own. */
export function partOf(text: string, over: Title): Title | null {
  const unit = text.length < 60 && /(?:事项|项目|项）)$/.test(text) ? part.exec(text)?.[1] : undefined;
  if (!unit || isMixed(text)) return null;
  const own = actionIn(text);
  const gives = over.action === 'TAKE_OVER' && own !== 'TAKE_OVER';
  if (own !== null && own !== over.action && !(gives && own === 'DELEGATE')) return null;
  return gives ? over : { ...over, units: [unit] };
}

const pair =
  /^([^：]{4,}?)(?:[，；（。]|(?=原(?:实施|审批)))原?(?:实施|审批|许可|行使|委托|下放|划出|移交|赋权|主管|[省市县]级)(?:机关|部门|单位|主体|方)[：:]([^：]{2,40}?)(?:[，；、。]|(?=移交后|下放后|现实施))(?:(?:现(?:实施|审批)|下放后(?:实施|审批)|承接|受委托|受托|接收|划入|被委托)(?:机关|部门|单位|主体|方|机构)|(?:移交|下放)后)[：:]([^：]{2,40}?)(?:[，；、](?:下放|委托|调整|承接|实施|移交)?(?:方式|类型|形式|范围|层级|备注)[：:][^：]{1,20}?)?）?$/;

/** `集市设立许可，委托单位：市商务局，受委托单位：各镇人民政府`: the name and whose it is behind what is done, as a match gives them. */
export function handedOn(body: string, action: ApprovalAction): string[] | null {
  const [all, name, former, taker] = body.includes('：') ? (pair.exec(body) ?? []) : [];
  if (!all || !name || !former || !taker) return null;
  return [all, name, action === 'TRANSFER' || action === 'CANCEL' ? former : taker];
}

const acted =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|\d{1,3}[.、．])(?:取消|停止实施|下放|划转|承接)“([^“”]{2,60})”[\u4e00-\u9fff]{0,8}[（(]([^（）()：]{2,40})[）)][；;。]?$/;

/** `三、取消“拆船许可”。`: nobody named. */
const cancelled =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|\d{1,3}[.、．])(?:取消|停止实施|暂停实施|下放|承接)“([^“”]{4,60})”(?:的?(?:行政)?(?:许可|审批)?(?:事项|项目))?[；;。]?$/;

/** `（一）镇管河道范围内“临时占用水域审批”的受理，下放东山镇、西湖镇水务站；`: whose it will be stands behind the name. */
const handed =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]|\d{1,3}[.、．])[^，。；：“”]{0,30}“([^“”]{4,60})”[^，。；：“”]{0,16}，((?:下放|委托|移交|划转)[^。；：“”]{3,200})[；;。]?(?:[（(][^（）()]{2,30}[）)])?$/;

/** `一、食品生产许可，实施主体由市市场监管局调整为各县市场监管局。`: who had it and who has it now. */
const moved =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,3}[.、．])([^，。；：]{4,50})，(?:实施|审批|许可|行使)(?:主体|机关|部门|单位)由([^，。；由]{2,30}?)(?:调整|变更|改)为由?([^，。；]{2,40}?)(?:实施|负责)?[；。]?$/;

/** `一、县住建局实施的“建筑垃圾处置核准”，调整由县城管局实施。`: the name in quotes behind who had it. */
const movedQuoted =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,3}[.、．])(?:将)?([^，。；“”]{2,24}?)(?:负责)?(?:实施|行使|承担|办理|审批)的“([^“”]{4,60})”[^，。；“”]{0,12}，?(?:调整|变更|改)(?:为)?由([^，。；]{2,40}?)(?:负责)?(?:实施|行使|承担|办理|审批)?[；。]?$/;

/** What becomes of a permit that goes from one unit to another: handed down, taken back, or given to one of the same level. */
function between(from: string, to: string): ApprovalAction {
  const [down, up] = [below.test(to), below.test(from)];
  return down === up ? 'TRANSFER' : down ? 'DELEGATE' : 'RETURN';
}
const below = /^(?:各|县|区|旗|乡|镇|街道)/;

/** `二、取消“拆船许可”（市环境保护局）；`: an item that tells itself what becomes of it; the number, the name, where that begins, and whose it is. */
export function actedItem(text: string): { action: ApprovalAction; name: string; at: number; units: string } | null {
  const [, own = '', from = '', to = ''] = (text.includes('，') && moved.exec(text)) || [];
  if (own) {
    const action = between(from, to);
    return { action, name: own, at: text.indexOf(own), units: action === 'TRANSFER' ? from : to };
  }
  if (!text.includes('”')) return null;
  const [, had = '', quoted = '', has = ''] = (text.includes('由') && movedQuoted.exec(text)) || [];
  if (ended.test(quoted)) {
    const action = between(had, has);
    return { action, name: quoted, at: text.indexOf(quoted), units: action === 'TRANSFER' ? had : has };
  }
  const at = text.indexOf('“');
  const [, given = '', taker = ''] = handed.exec(text) ?? [];
  const [, plain = ''] = cancelled.exec(text) ?? [];
  const [, name = given || (ended.test(plain) ? plain : ''), units = taker] = given ? [] : (acted.exec(text) ?? []);
  const action = name ? actionIn(taker || text.slice(0, at)) : null;
  return action && { action, name, at: at + 1, units: taker ? receiving(taker, action) : units };
}
