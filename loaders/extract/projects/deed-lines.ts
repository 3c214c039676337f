/** Lines of what is to be done in a year, most of a work each: `（1）开工建设东山大桥。` / `（2）完成西河大道二期工程。` Together they enumerate works as one sentence does. */
import type { Block } from '../../layout/blocks.js';
import type { Localities } from './localities.js';
import { piecesOf } from './runs.js';

/** A short numbered line of one sentence or two. */
const numberedLine = /^[（(]?\d{1,2}[）)、.．]\s*[^\d\s].{5,90}$/;

/** `责任单位：市住建局` under such a line. */
const answers = /^[（【]?(?:责任|牵头|配合|承办|主办|协办|落实|完成时)[\u4e00-\u9fff]{1,4}：/;

/** The lines of runs of numbered short lines of which three at least name a work of a place, a size or a road behind a verb. */
export function linesOfDeeds(blocks: readonly Block[], localities: Localities): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  const flush = (): void => {
    if (run.length > 2 && run.filter((block) => namesWork(block, localities)).length > 2)
      for (const block of run) found.add(block);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'table' && numberedLine.test(block.passage.text)) run.push(block);
    else if (run.length && (block.kind === 'table' || !answers.test(block.passage.text))) flush();
  }
  flush();
  return found;
}

const namesWork = (block: Block, localities: Localities): boolean =>
  block.kind === 'paragraph' &&
  block.passage.text
    .split(/[。；]/)
    .some((sentence) => piecesOf(sentence, localities).some(({ proper }) => (proper ?? 0) > 0));
