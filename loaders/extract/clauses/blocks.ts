/** The clauses of a document's blocks. */
import type { Block } from '../../layout/blocks.js';
import { joinPassages, type Passage } from '../../layout/passage.js';
import { isUnderDivision, isUnderList } from '../duties/sections.js';
import { withoutMarker } from '../items.js';
import { isTold } from '../told.js';
import { type ClausePlace, clausePlaces } from './places.js';

/** `完成单位：市农业科学院；完成人：…` in the decision on a prize: who did what it is given for. */
const didIt = (text: string, { start }: ClausePlace): boolean =>
  /^[（〔【]?(?:主要|第一)?完成单位/.test(text.slice(start, start + 8));

/** `责任部门：市公用局负责供热企业的日常监管；…` in a list of duties: what each does is told, so no clause of names. */
function tellsDuties(block: Block, [place]: readonly ClausePlace[]): boolean {
  if (block.kind !== 'paragraph' || place?.rule !== 'clause-label') return false;
  const own = withoutMarker(block.passage).text.length;
  return (
    place.start === block.passage.text.length - own &&
    doing.test(place.inside.text) &&
    (isUnderList(block) || isUnderDivision(block))
  );
}
const doing =
  /[局委办厅部院会社门府](?:负责|[^，。；]{0,12}，?配合做好)(?!落实|实施|推进|组织|牵头|配合)[^，。；、（）]{4}/;

/** `部分单位进度缓慢（市住建局、市水利局）` under 存在问题: names in a bracket without a label tell of those who did it, or did not. */
const isPlain = ({ rule }: ClausePlace): boolean => rule === 'clause-names' || rule === 'clause-bracket';

const same = /(?:^|（)([\u4e00-\u9fff]{2,8})：同上）?[。；]?$/;

/** `责任单位：同上`: the clause that the same label had above; its units reach from where they are printed to here. */
function sameAs({ passage }: Block & { passage: Passage }, above: ReadonlyMap<string, ClausePlace>): ClausePlace[] {
  const found = passage.text.includes('：同上') ? same.exec(passage.text) : null;
  const place = found && above.get(found[1] ?? '');
  if (!place) return [];
  const end = passage.text.length;
  const inside = joinPassages([place.inside, passage]);
  const units = place.clause.units.map((unit) => ({ ...unit, end: inside.text.length }));
  return [{ ...place, start: found.index, end, from: end, to: end, inside, clause: { ...place.clause, units } }];
}

/** The clauses of every block but tables; `title` is the document's, which may speak of a prize. */
export function placesIn(blocks: readonly Block[], title: string): Map<Block, ClausePlace[]> {
  const prize = title.includes('奖');
  const found = new Map<Block, ClausePlace[]>();
  const above = new Map<string, ClausePlace>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const read = clausePlaces(block.passage, block.lines ?? []);
    const places = read.length ? read : sameAs(block, above);
    for (const place of read) above.set(place.inside.text.slice(0, place.inside.text.indexOf('：')), place);
    if (tellsDuties(block, places)) found.set(block, []);
    else {
      const asked = places.some(isPlain) && isTold(block) ? places.filter((place) => !isPlain(place)) : places;
      found.set(block, prize ? asked.filter((place) => !didIt(block.passage.text, place)) : asked);
    }
  }
  return found;
}
