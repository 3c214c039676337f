/** Works in a paragraph that names several, wherever a clause says that something is built: behind any verb of building, or before any word of how far they are. */
import { flatMap } from '../../lists.js';
import { matches } from '../../matches.js';
import type { Localities } from './localities.js';
import type { Told } from './prose-lists.js';
import { moved, parted, withoutTally } from './run-names.js';
import { isKindOfWork, isOwnWork, isPlausible, isProper } from './specific.js';
import { stretches } from './stretches.js';
import { words } from './words.js';
import { isDeed, isWork } from './works.js';

/** A work that a clause names; `proper` where it is of a place, a company or a size, or a route by its name. */
export interface Beside extends Told {
  proper: boolean;
  /** How many works its clause names. */
  together: number;
  /** True where nothing but 项目 and what is told of it says that it is built: 云菲食品加工项目正在安装设备. */
  likely?: boolean;
}

/** What stands before the first name: a label, a number, 其中, whose they are, when and which verb. */
const front = new RegExp(
  `^(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[一二三四五六七八九十]{1,3}是|其中|目前|据悉|随着|以及|在(?=继续|加快|推进)|拓宽打通|[\\u4e00-\\u9fff]{2,6}(?:方面|片区|新区(?=完成|新建|启动|加快|推进|建设))|[\\u4e00-\\u9fff]{2,4}[省市县区州](?=将|要|已|力争|计划)|[\\u4e00-\\u9fff]{2,3}(?=将(?:开|加|推|建|新))|将|了|(?:${words('when')}|${words('lead')}|${words('begins')})(?![路街村镇桥]|大[道街]|中路))*`,
);
/** Whom a place brings in it does not build: 引进青松一中开设分校. */
const others = /引进|签约/;
const verb = new RegExp(`(?:${words('strong')}|${words('begins')}|完成|做好)`);
/** `全县人民期盼已久的东岭高速`: what is told of a work before its name. */
const praise = /^[^、“”]{2,12}的(?=[^、]{4,})/;

/** How far works are, behind their names. */
const progress = new RegExp(
  `(?:建设|前期工作|(?:主体)?结构|[单双]幅|(?:可研|工可|可行性研究)(?:报告)?|初步设计)?(?:${words('adverbs')})*(?:${words('progress')})`,
  'g',
);

/** What closes a run of names: 等一批重点项目建设, 建设, 的前期工作; each word in one way only, since many that lead to no end are tried in all. */
const rest =
  /等[^、]*$|等(?:一批)?[^、]{2,8}(?:、[^、]{2,8}){1,3}(?:项目|工程)[^、]*$|(?:的?(?:项目)?前期(?:工作)?|的(?=(?:项目)?建设前期)|项目(?=建设前期)|建设|任务|进度|年度|力度|的同时)+$/;
/** `等高铁建设`: routes, whose names may be as short as their ends: 云临、临白等高铁. */
const ofRoutes =
  /^等(?:\d{1,2}条)?[\u4e00-\u9fff]{0,4}(?:高铁|铁路|高速|公路|城际|客专|轨道交通线?)(?=建设|项目|工程|前期|开工|建成|通车|$)/;
const route = /^(?![国省县乡村][道际]|城际|市域|[客货]运|快速|高速|普速|[干支]线)[\u4e00-\u9fff]{2,5}$/;

/** A programme is called 工程 too: a work stands on something. */
const ground = /[河江湖溪海库堤渠坝闸桥路街道站厂馆院校楼园场港线管井塔沟]|灌区|枢纽|片区|电网|风电|光伏|输变电/;
const improved = /(?:建设|工程|项目|改造|提升|整治|治理|修复)+$/;
/** `东街、西岭小镇等区域的规划编制`: of which something is written. */
const planned = /区域|的(?:规划|方案)?编制/;
/** `云台市、临江县污水处理设施扩容`: a place of a work that several places have. */
const bare = /^[\u4e00-\u9fff]{1,6}[县市旗区镇乡]$/;
/** What no name of a work holds: 在公路, 启用展示中心, 新增铁路. */
const told = new RegExp(words('noWork'));

/** Like the name of one work that is built somewhere. */
function isConcrete(name: string): boolean {
  const stem = name.replace(improved, '');
  return (
    (stem.length > 3 || stem === name || isOwnWork(stem)) && isOwnWork(name) && (isWork(stem) || ground.test(stem))
  );
}

/** Of a place, a company or a size and with the end of a work, or a stretch. */
const isSure = (name: string, localities: Localities): boolean =>
  isProper(name, localities) && (isWork(name) || /至|^[GSXY国省县]|绕城/.test(name));

const isNamed = (name: string, localities: Localities): boolean =>
  !told.test(name) && !isDeed(name) && (isSure(name, localities) || isConcrete(name));

/** The works that the clauses of a paragraph name. */
export const worksBeside = (text: string, localities: Localities): Beside[] =>
  flatMap(stretches(text, /[。；，！：]/g), ({ start, end }) =>
    end - start > 5 && end - start < 240
      ? namedIn(text.slice(start, end), goesOn.test(text.slice(end, end + 6)), localities).map((each) => ({
          ...each,
          ...moved(each, start),
        }))
      : [],
  );

/** `东岭大道工程，已完成土方`: how far the work of the clause before is. */
const goesOn = /^，(?:目前|现|截至|已|正|累计|\d{4}年)/;

function namedIn(clause: string, toldNext: boolean, localities: Localities): Beside[] {
  const led = front.exec(clause)?.[0] ?? '';
  const from = led.length + (praise.exec(clause.slice(led.length))?.[0].length ?? 0);
  const said = clause.slice(from);
  const whole =
    (verb.test(led) && !others.test(led)) || (toldNext && (/(?:工程|项目)$/.test(said) || isSure(said, localities)))
      ? namesOf(said, from, localities)
      : null;
  if (whole?.all) return whole.works;
  const run = beforeProgress(said, localities);
  const works = (run === null ? whole : namesOf(run, from, localities))?.works ?? [];
  if (works.length) return works;
  const project = said.search(progress) < 0 ? undefined : named.exec(said)?.[0];
  return project && isProject(project)
    ? [{ start: from, end: from + project.length, proper: false, together: 1, likely: true }]
    : [];
}

/** `云菲食品加工项目`: what a company builds; no programme, which is called 项目 too. */
const isProject = (name: string): boolean =>
  name.endsWith('项目') &&
  name.length > 7 &&
  isPlausible(name) &&
  !isKindOfWork(name) &&
  !told.test(name) &&
  !isDeed(name) &&
  !programme.test(name);
const programme = new RegExp(words('programme'));

/** `建成东山大桥、完成西河路改造`: a verb of its own. */
const ownVerb = /^(?:建成|完成|新建|改造|开工|启动|实施|推进)(?![路街村镇桥区])(?=.{4})/;

/** The works among the names of a run; `all` where each name is one. Half of them at least. */
function namesOf(run: string, from: number, localities: Localities): { works: Beside[]; all: boolean } {
  const closed = withoutTally(run.replace(rest, ''));
  const behind = run.slice(closed.length);
  const listed = /^等.*(?:项目|工程)/.test(behind);
  const routes = ofRoutes.test(behind);
  if (planned.test(behind)) return { works: [], all: false };
  const names = parted(closed).map((printed) => {
    const own = ownVerb.exec(closed.slice(printed.start, printed.end))?.[0].length ?? 0;
    const span = { start: printed.start + own, end: printed.end };
    const name = closed.slice(span.start, span.end);
    const short = routes && route.test(name) && !isKindOfWork(name);
    return {
      ...moved(span, from),
      stage: behind.includes('前期') ? '前期' : null,
      proper: short || isSure(name, localities),
      work: short || isNamed(name, localities),
      place: bare.test(name) && !isWork(name),
      beside: listed && isPlausible(name) && !isKindOfWork(name) && !told.test(name),
    };
  });
  const works = names.filter(({ work }) => work);
  const enough =
    works.length > 0 && !names.some(({ place }) => place) && works.length * (listed ? 3 : 2) >= names.length;
  const kept = names.filter(({ work, beside }) => work || beside);
  return {
    works: enough
      ? kept.map(({ start, end, stage, proper }) => ({ start, end, stage, proper, together: works.length }))
      : [],
    all: works.length === names.length,
  };
}

/** So many words of progress are tried in a clause: each asks for all names before it anew. */
const mostProgress = 6;

/** The names before the first word of progress, or up to the first 工程 before it, that end like a work; null without them. */
function beforeProgress(said: string, localities: Localities): string | null {
  for (const { index } of matches(said, progress).slice(0, mostProgress)) {
    const run = said.slice(0, index);
    const last = run.slice(run.lastIndexOf('、') + 1).replace(rest, '');
    const several = index > 2 && /[、和及]/.test(run) && namesOf(run, 0, localities).works.length > 1;
    if (index > 2 && (several || isNamed(last, localities))) return run;
    const one = named.exec(run)?.[0];
    if (one && isNamed(one, localities)) return one;
  }
  return null;
}
const named = /^[^、]{3,40}?(?:工程|项目)(?:（[^（）]{1,10}）)?/;
