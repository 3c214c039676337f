/** Lines of what is to be done in a year, most of a work each: `（1）开工建设东山大桥。` / `（2）完成西河大道二期工程。` Together they enumerate works as one sentence does. */
import type { Block } from '../../layout/blocks.js';
import { flatMap } from '../../lists.js';
import type { PrintedDocument } from '../../reading.js';
import type { Localities } from './localities.js';
import type { Piece } from './run-subjects.js';
import { piecesOf } from './runs.js';

/** A short numbered line of one sentence or two. */
const numberedLine = /^(?:[（(]?\d{1,2}[）)、.．]|[①-⑳])\s*[^\d\s].{5,90}$/;
/** The same without a number in a document whose title speaks of works. */
const shortLine = /^[^\d\s].{5,90}$/;
const ofWorks = /(?:重点|重大|建设)(?:工程|项目)|实事/;

/** `责任单位：市住建局` under such a line. */
const answers = /^[（【]?(?:责任|牵头|配合|承办|主办|协办|落实|完成时)[\u4e00-\u9fff]{1,4}：/;

/** The lines of runs of numbered short lines of which three at least name works behind a verb, two of them one of a place, a size or a road. */
export function linesOfDeeds({ blocks, title }: PrintedDocument, localities: Localities): ReadonlySet<Block> {
  const bare = ofWorks.test(title);
  const found = new Set<Block>();
  let run: Block[] = [];
  const flush = (): void => {
    const pieces = run.length > 2 ? run.map((block) => piecesIn(block, localities)) : [];
    const proper = pieces.filter((each) => each.some((piece) => (piece.proper ?? 0) > 0)).length;
    if (proper > 1 && pieces.filter((each) => each.length).length > 2) for (const block of run) found.add(block);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'table' && isLine(block.passage.text, bare)) run.push(block);
    else if (run.length && (block.kind === 'table' || !answers.test(block.passage.text))) flush();
  }
  flush();
  return found;
}

const isLine = (text: string, bare: boolean): boolean => numberedLine.test(text) || (bare && shortLine.test(text));

const piecesIn = (block: Block, localities: Localities): Piece[] =>
  block.kind === 'paragraph'
    ? flatMap(block.passage.text.split(/[。；]/), (sentence) => piecesOf(sentence, localities))
    : [];
