/** Projects listed line by line under a title, without a table: `1. 东山铸造产业园项目（云台县）`. */
import { yamlFile } from '../../data.js';
import type { Block } from '../../layout/blocks.js';
import type { PrintedDocument } from '../../reading.js';
import { nameText } from '../columns-rows.js';
import { listTitle } from '../columns-titles.js';
import type { ProjectFact } from '../projects.js';
import { ClassPath, classLine } from './class.js';
import { looksLikePlace, placesOf } from './places.js';

const words = yamlFile<{ titles: string[]; not: string[] }>('loaders/extract/data/projects.yaml');
const item = /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)])\s*(?=\D)/;
const work =
  /(?:项目|工程|改造|建设|扩建|新建|迁建|电站|公路|大桥|医院|学校|园区|产业园|基地|中心|水库|厂|机场|铁路|管网|公园)(?:[（(][^（）()]*[）)])?$/;
const bracket = /[（(]([^（）()]{2,30})[）)]$/;

/** The projects of numbered lines under a title of a project list, two at least; lines numbered 一、 or （一） between them tell their class. */
export function listedProjects(document: PrintedDocument): ProjectFact[] {
  const found: ProjectFact[] = [];
  let list: string | null = null;
  let path = new ClassPath();
  let run: ProjectFact[] = [];
  const flush = () => {
    if (run.length > 1 && run.filter(({ name }) => work.test(name)).length * 2 > run.length) found.push(...run);
    run = [];
  };
  for (const block of document.blocks) {
    const fact = list ? itemOf(block, list, path, document) : null;
    const section =
      list && !fact && block.kind !== 'table' && /^[一二三四五六七八九十（]/.test(block.passage.text)
        ? classLine(block.passage.text)
        : null;
    if (fact) run.push(fact);
    else if (
      section &&
      block.kind !== 'table' &&
      block.passage.text.length <= 40 &&
      !/[。；，]/.test(block.passage.text)
    )
      path.enter(section);
    else {
      flush();
      path = new ClassPath();
      list = block.kind === 'table' ? null : projectList(block);
    }
  }
  flush();
  return found;
}

function projectList(block: Exclude<Block, { kind: 'table' }>): string | null {
  if (block.passage.text.length > 60 || item.test(block.passage.text)) return null;
  const title = listTitle([block.passage]);
  return title && words.titles.some((word) => title.includes(word)) && !words.not.some((word) => title.includes(word))
    ? title
    : null;
}

function itemOf(block: Block, list: string, path: ClassPath, document: PrintedDocument): ProjectFact | null {
  if (block.kind === 'table') return null;
  const { text } = block.passage;
  const marker = item.exec(text)?.[0];
  const body = marker ? text.slice(marker.length).replace(/[；;。]$/, '') : '';
  if (
    !marker ||
    body.length < 4 ||
    body.length > 80 ||
    /[。；：]/.test(body) ||
    listTitle([block.passage.slice(marker.length)])
  )
    return null;
  const remark = bracket.exec(body);
  const places = placesOf(remark?.[1] ?? '');
  const placed = places.length > 0 && places.every(looksLikePlace);
  const title = classLine(list);
  return {
    document: document.key,
    list,
    number: Number(/\d+/.exec(marker)?.[0]),
    name: nameText(placed && remark ? body.slice(0, remark.index) : body),
    level: path.level ?? title?.level ?? null,
    stage: path.stage ?? title?.stage ?? null,
    category: path.category,
    places: placed ? places : path.place ? [path.place] : [],
    builder: null,
    note: null,
    parent: null,
    investment: null,
    at: { ...block.passage.span(marker.length, marker.length + body.length), rule: 'project-listed-line' },
  };
}
