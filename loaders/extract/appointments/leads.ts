/** What a lead-in of a decision says of all that follows it. */
import type { AppointmentAction } from '../../records.js';
import { readPosts } from './posts.js';
import { personnelTitle } from './signs.js';

/** `聘任下列同志为市政府督学：`, `会议还任命了市监察委员会委员：`: the post of all the people named behind. */
export function postFor(lead: string): string | null {
  const said =
    /(?:任命|聘任|聘请)(?:下列|以下)(?:\d+[名位])?(?:同志|人员)为(.{3,40}?)(?:，(?:聘期|任期)[^，]*)?$|免去(?:下列|以下)(?:\d+[名位])?(?:同志|人员)的?(.{3,40})职务$|任命了?([市县区省州盟旗][^，：、为]{3,40})$/.exec(
      lead,
    );
  return said ? (readPosts(said[1] ?? said[2] ?? said[3] ?? '', 0)[0]?.post ?? null) : null;
}

/** `聘请张某等12人为市政府督学，聘期三年`: the post of those whom a list behind it names; none yet for `选举产生了…市长、副市长。`. */
export const postOfAll = (sentence: string): string | null =>
  elected.test(sentence) || confirmed.test(sentence)
    ? ''
    : sentence.includes('等')
      ? (readPosts(counted.exec(sentence)?.[1] ?? '', 0)[0]?.post ?? null)
      : null;
const elected = /(?:选举产生|补选)了?[^。；：]{4,240}[长任员席]$/;
/** `…考核合格，决定正式任职。名单如下：`. */
const confirmed = /(?:正式任职|按期转正|予以转正)$/;
const counted =
  /(?:任命|聘任|聘请)[\u3400-\u9fff·、]{2,24}?等[\d一二三四五六七八九十]{1,3}[名位人]?(?:同志|专家|人员)?为([^，。；]{3,40})/;
/** What leads to that list. */
export const leadsToList =
  /^(?:现将)?(?:具体|人员)?名单(?:公布)?如下$|^现(?:予|将(?:选举)?(?:结果|名单)?)?公[告布]如下$/;

/** What a lead-in decides: 决定任命, 免去下列同志职务; null where it says both or neither. */
export function modeOf(text: string): AppointmentAction | null {
  const appoints =
    /任命|聘任|聘请|任职(?!务)|转正|[选补][举选](?:产生|结果)?(?:，?(?:现将)?(?:选举)?(?:结果)?(?:公告|公布)?如下)?$|(?:选举产生|补选)了?[^。；：]{2,240}，现(?:予|将[^，。；：]{0,8})公[告布](?:如下)?$|^[任聘]$/.test(
      text,
    );
  const removes =
    /免去|免职|解聘|免除|^免$|^(?:[一二三四五六七八九十]{1,2}、)?(?:决定)?(?:撤职|撤销(?:(?:下列|以下)?(?:人员|同志)的?职务)?)$/.test(
      text,
    );
  if (appoints && removes && leadAlone.test(text)) return modeOf(text.slice(text.lastIndexOf('，') + 1));
  return appoints === removes ? null : appoints ? 'APPOINT' : 'REMOVE';
}

/** What the title of a notice decides of those named under it: `关于张某等同志任职的通知`. */
export const ofTitle = (title: string): AppointmentAction | null => (personnelTitle.test(title) ? modeOf(title) : null);

/** `原任职务自然免除，决定任命`: the verb behind the last comma leads. */
const leadAlone = /，(?:经研究，?)?(?:现?决定)?(?:任命|免去)$/;

/** `任命张某为…；` decides for what follows too: `李某为…；`. */
export const opensList =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.])?(?:决定)?(?:任命|免去|聘任|解聘)/;

/** `；免去其市统计局局长职务`, `；免市统计局局长职务`: of the one whom the sentence before appoints; `为市人民法院审判员。` under lines of names. */
export const goesOn = /^(?:同时)?免(?:去?其|(?=[市县区州盟旗]))|^为(?=[^了])/;

/** `市人大常委会补充任命的名单（2月3日通过）`: a list of its own, which ends what the one before said. */
export const listTitle = /名单(?:（[^（）]*）)?$/;

/** `李某为…`, `王某的…职务`. */
export const listed = /^[^，；为的]{2,16}[为的]/;
