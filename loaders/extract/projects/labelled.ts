/** Works behind a label of their stage, without a count: `续建项目：东山水库、西河大桥。` */
import { outside } from '../../language/brackets.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { levelIn, stageIn } from './class.js';
import { localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { isWork } from './works.js';

const label =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])?(?:计划|拟)?(?:续建|新开工|新建|开工|竣工|投产|建成投产|储备|预备|前期|在建|谋划)[^，。；：、（）]{0,4}(?:项目|工程)：/;
/** What is to be done, no name: 加快工程建设, 完善手续. */
const deed =
  /^(?:加强|加快|推进|推动|强化|建立|完善|做好|抓好|开展|落实|严格|明确|健全|规范|提高|加大|优化|深化|全力|全面|继续|确保|按|由|对|应|须|需)/;

/** The projects that stand behind a label in one paragraph and fill it: two at least, half of them named like works. */
export function labelledProjects(document: PrintedDocument): ProjectFact[] {
  const level = levelIn(document.title);
  const localities = localitiesOf(document);
  return flatMap(document.blocks, (block) => {
    if (block.kind === 'table' || !block.passage.text.includes('项目：')) return [];
    const { text } = block.passage;
    const found = label.exec(text)?.[0];
    const stage = found ? stageIn(found) : null;
    const listed = found ? outside(text.slice(found.length)).replace(/(?:等(?:项目|工程)?)?[。；]?$/, '') : '';
    if (!found || !stage || /[，。；：《》]/.test(listed)) return [];
    let start = found.length;
    const names = listed.split('、').map((name) => {
      const span = { start, end: start + name.length };
      start = span.end + 1;
      return span;
    });
    const plain = names.every(
      ({ start: from, end }) => end - from >= 4 && end - from <= 50 && !deed.test(text.slice(from, end)),
    );
    const works = names.filter(({ start: from, end }) =>
      isWork(listed.slice(from - found.length, end - found.length).replace(/〓+$/, '')),
    );
    return plain && names.length > 1 && works.length * 2 >= names.length
      ? names.map((span) => ({
          ...namedProject(block.passage, span, document.key, localities, 'project-labelled'),
          level,
          stage,
        }))
      : [];
  });
}
