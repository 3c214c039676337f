/** Works that stand first, before what is told of them: `东山大桥、西河水厂二期年内建成通车`. */
import type { Localities } from './localities.js';
import { moved, parted, withoutKind, withoutTally, withoutTime } from './run-names.js';
import { isKindOfWork, isOwnWork, isPlausible, isProper } from './specific.js';
import type { Span } from './stretches.js';

/** The names of one piece of a sentence. */
export interface Piece {
  spans: Span[];
  /** True where half of them are of a place, a company or a size, or routes by name. */
  sure: boolean;
  /** How many are so. */
  proper?: number;
  /** 前期 where the words behind the names say so. */
  stage: string | null;
}

/** `2017年新增的4个市重点建设项目` right before their names. */
const counts = /^(?:\d{4}年)?[^、]{0,12}?(\d{1,3})个[^、，]{0,10}(?:项目|工程)(?=.{4,}、)/;

/** `12月底前一期投产` under a work: its own stage. */
const opensWithMonth = /^\d{1,2}月/;

/** What is told behind the names: 已通过可行性研究报告批复, 正在进行前期准备工作. */
const status =
  /(?:已经?|正在?|均已?|全部)(?:通过|完成|进入|进行|开展|启动|办理|取得|获批|开工|复工|招标|加紧|抓紧|加快|有序|稳步|顺利|推进|建设|实施|施工|竣工|投入|达到|实现)(?=[^、，]*(?:批复|招标|招投标|施工|建设|前期|[开复竣完]工|通车|投[产用运]|主体|征[地迁]|审批|立项|可研|设计|建成|推进))[^、，]{0,20}$/;

/** The names without what is told of them. */
function withoutTold(printed: string): string {
  const timed = withoutTime(printed).replace(
    /(?:主体)?(?:均?将|要|力争|确保|计划|均?已|均|顺利|全部|[均要将]?在|[也还]将|也?将?(?:陆续|相继|先后))$/,
    '',
  );
  return withoutTally(timed.length < printed.length ? timed : printed.replace(status, ''));
}

/** `东山大桥、西河水厂二期年内建成通车`: works of which something is told, all of a place, a company or a size. */
export function subjectOf(printed: string, localities: Localities): Piece | null {
  if (printed.endsWith('建设') && !/(?:工|加快|启动)建设$/.test(printed)) return null;
  const names = printed.length < 240 ? withoutTold(printed) : '';
  if (!names || names.length === printed.length || opensWithMonth.test(names)) return null;
  const count = names.includes('个') ? counts.exec(names) : null;
  const front = count?.[0].length ?? 0;
  const spans = parted(withoutKind(names.slice(front))).map((span) => moved(span, front));
  const texts = spans.map(({ start, end }) => names.slice(start, end));
  if (Number(count?.[1]) === spans.length && texts.every((name) => isPlausible(name) && !isKindOfWork(name)))
    return { spans, sure: true, stage: null };
  const proper = spans.filter((_, i) => isProper(texts[i] ?? '', localities));
  if (proper.length * 3 >= spans.length * 2) {
    const works = spans.filter((span, i) => proper.includes(span) || isOwnWork(texts[i] ?? ''));
    return { spans: works, sure: true, proper: proper.length, stage: null };
  }
  const own = texts.every(
    (name, i) => (isOwnWork(name) || proper.includes(spans[i] as Span)) && !/^(?:全|各|所|主体|一)/.test(name),
  );
  return own && spans.length > 1 ? { spans, sure: proper.length > 0, proper: proper.length, stage: null } : null;
}
