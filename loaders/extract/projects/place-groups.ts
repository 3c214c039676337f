/** Works counted by county: `一、云台县（2个）` over `（一）总投资20亿元的光伏玻璃产业园项目。` and `（二）…`. */
import type { Block, TextBlock } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import type { ProjectFact } from '../projects.js';
import { classLine, levelIn } from './class.js';
import { nameBefore } from './line-names.js';
import { localitiesOf } from './localities.js';
import { namedProject } from './named.js';
import { isDeed, isWork } from './works.js';
import { worthBefore } from './worth.js';

const head = /^[^，。；：]{3,24}（共?(\d{1,2})[个项宗]）$/;
const item = /^(?:\d{1,3}[.、．]|（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）)\s*(?=\D)/;

/** The works numbered under a county or zone and their count, as many as it counts, most of them called project or work. */
export function readPlaceGroups(document: PrintedDocument): ProjectFact[] {
  return flatMap(document.blocks, (block, at) => {
    const short = block.kind !== 'table' && block.passage.text.length < 36 && block.passage.text.endsWith('）');
    const count = short ? Number(head.exec(block.passage.text)?.[1] ?? 0) : 0;
    const place = count && block.kind !== 'table' ? classLine(block.passage.text)?.place : null;
    const below = place ? document.blocks.slice(at + 1, at + 1 + count) : [];
    const names = flatMap(below, nameIn);
    const called = names.filter(({ name }) => /(?:项目|工程)$/.test(name)).length;
    if (!place || names.length !== count || called * 2 <= count || names.some(({ name }) => isDeed(name))) return [];
    const localities = localitiesOf(document);
    const level = levelIn(document.title);
    return names.map(({ name, block: { passage }, from }, i) => {
      const span = { start: from, end: from + name.length };
      const project = namedProject(passage, span, document.key, localities, 'project-listed-line');
      return { ...project, number: i + 1, level, places: [place] };
    });
  });
}

interface Named {
  name: string;
  block: TextBlock;
  from: number;
}

function nameIn(block: Block): Named[] {
  if (block.kind === 'table') return [];
  const { text } = block.passage;
  const marker = item.exec(text)?.[0].length ?? 0;
  if (!marker) return [];
  const from = marker + worthBefore(text.slice(marker));
  const name = nameBefore(text.slice(from).replace(/[；;。]+$/, ''));
  return name.length > 3 && name.length < 60 && !/[，。；：]/.test(name) && isWork(name) ? [{ name, block, from }] : [];
}
