/** Works behind a label of their stage or field, without a count: `续建项目：东山水库、西河大桥。` `交通项目：西河大桥、北环路、东山隧道。` */
import { yamlFile } from '../../data.js';
import { outside } from '../../language/brackets.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { classLine, levelIn, stageIn } from './class.js';
import { localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { enumerated, isDeed, isGlossedWork, type Span } from './works.js';

const label =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?(?:计划|拟)?(?:续建|新开工|新建|开工|竣工|投产|建成投产|储备|预备|前期|在建|谋划)[^，。；：、（）]{0,4}(?:项目|工程)：/;
/** `交通项目：`, `社会事业项目：` */
const fieldLabel = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?[\u4e00-\u9fff]{2,10}(?:项目|工程)：/;
const words = yamlFile<{ kinds: string[]; not: string[] }>('loaders/extract/data/projects.yaml');
/** The projects that stand behind a label in one paragraph and fill it: two of a stage at least, half of them named like works; three of a field, two thirds of them. */
export function labelledProjects(document: PrintedDocument): ProjectFact[] {
  const level = levelIn(document.title);
  const localities = localitiesOf(document);
  return flatMap(document.blocks, (block) => {
    if (block.kind === 'table' || !anyLabel.test(block.passage.text.slice(0, 24))) return [];
    const { text } = block.passage;
    const staged = label.exec(text)?.[0];
    const found = staged ?? fieldLabel.exec(text)?.[0];
    if (!found) return [];
    const stage = staged ? stageIn(staged) : null;
    const names = namesBehind(text, found.length);
    if (!(stage ? areOfStage(text, names) : areOfField(text, found, names))) return [];
    const field = stage ? null : classLine(found)?.category;
    return names.map((span) => ({
      ...namedProject(block.passage, span, document.key, localities, 'project-labelled'),
      level,
      stage,
      category: field ? [field] : [],
    }));
  });
}

const anyLabel = /(?:项目|工程)：/;

/** The names from there to the end of the paragraph; none where more than names stands there. */
function namesBehind(text: string, from: number): Span[] {
  const listed = outside(text.slice(from)).replace(/(?:等(?:项目|工程)?)?[。；]?$/, '');
  if (/[，。；：《》]/.test(listed)) return [];
  const names = enumerated(listed, from);
  const plain = ({ start, end }: Span) => end - start >= 4 && end - start <= 50 && !isDeed(text.slice(start, end));
  return names.every(plain) ? names : [];
}

const works = (text: string, names: readonly Span[]): number =>
  names.filter(({ start, end }) => isGlossedWork(text.slice(start, end))).length;

const areOfStage = (text: string, names: readonly Span[]): boolean =>
  names.length > 1 && works(text, names) * 2 >= names.length;

/** `交通项目：西河大桥、北环路、东山隧道。` names works; `民生工程：农村公路、危房改造、安全饮水工程。` kinds of work, 收费项目 none. */
function areOfField(text: string, found: string, names: readonly Span[]): boolean {
  if (names.length < 3 || words.not.some((word) => found.includes(word)) || works(text, names) * 3 < names.length * 2)
    return false;
  const kinds = names.filter(({ start }) => words.kinds.some((kind) => text.startsWith(kind, start)));
  return kinds.length * 2 < names.length;
}
