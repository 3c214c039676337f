/** Names that blanks part where others print 、. */
import type { ParagraphBlock } from '../../layout/blocks.js';
import { joinPassages, Passage } from '../../layout/passage.js';
import { isName } from '../memberships/people.js';

/** `么 亮 闫淑芬（女）为市教育局副局长`: the line with 、 between its names; null for any other. */
export function withNamesParted({ lines }: ParagraphBlock): Passage | null {
  const [printed] = lines;
  const names = printed?.text.includes(' ') && lines.length === 1 ? (decided.exec(printed.text)?.[0] ?? '') : '';
  if (!printed || !names.includes(' ')) return null;
  const parts: Passage[] = [];
  const words = names.split(' ');
  let at = 0;
  let cut = false;
  for (const word of words) {
    const joins: boolean = cut && withoutBracket(word).length === 1;
    if (at > 0 && !joins) parts.push(new Passage('、', printed.slice(at - 1, at).places));
    parts.push(printed.slice(at, at + word.length));
    cut = word.length === 1 && !joins;
    at += word.length + 1;
  }
  const people = joinPassages(parts);
  const each = people.text.split('、');
  return each.length > 1 && each.every((person) => isName(withoutBracket(person)))
    ? joinPassages([people, printed.slice(names.length)])
    : null;
}

const withoutBracket = (text: string): string => text.replace(/（[^（）]{1,12}）$/, '');

/** What stands before 为 and 任. */
const decided = /^(?!任命|免去|[聘解]|决定)[\u3400-\u9fff·（） ]{3,40}?(?=(?:同志)?(?:分别)?[兼挂]?[为任][^，。；]{4})/;
