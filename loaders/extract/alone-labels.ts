/** Labels that stand alone on their line, what they announce in the paragraphs below: `牵头单位：`. */
import { labelTag } from '../language/vocabulary.js';
import type { Block } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import type { Role } from '../records.js';

/** The label of units that a paragraph consists of: `牵头单位：`, `责任单位（排第一的牵头）：`. */
export function aloneLabel({ passage }: { passage: Passage }): string | null {
  const text = passage.text.trim();
  if (text.length > 28 || !text.endsWith('：')) return null;
  const label = /^([\u4e00-\u9fff、/]{2,12})(?:（[^（）]{1,14}）)?：$/.exec(text)?.[1] ?? '';
  return /^(?:Lead|Support|Duty)Label$/.test(labelTag(label) ?? '') ? label : null;
}

/** The role that a label of units gives. */
export function roleOfLabel(label: string): Role {
  const tag = labelTag(label);
  return tag === 'LeadLabel' ? 'LEAD' : tag === 'SupportLabel' ? 'SUPPORT' : 'RESPONSIBLE';
}

/** `配合部门：市环保局按照职责…`: the role of the label that a paragraph opens with, and its length. */
export function labelInside(text: string): { role: Role; next: boolean; length: number } | null {
  const label = text.slice(0, 10).includes('：') ? /^([\u4e00-\u9fff]{2,6}(?:单位|部门))：/.exec(text)?.[1] : undefined;
  return label && /^(?:Lead|Support|Duty)Label$/.test(labelTag(label) ?? '')
    ? { role: roleOfLabel(label), next: true, length: label.length + 1 }
    : null;
}

const reach = 14;

/** The role of the label that stands alone over a paragraph, and whether right over it; null where none does before a heading, a number or a table. */
export function labelAbove(blocks: readonly Block[], index: number): { role: Role; next: boolean } | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const block = blocks[at] as Block;
    const label = block.kind === 'paragraph' ? aloneLabel(block) : null;
    if (label) return { role: roleOfLabel(label), next: at === index - 1 };
    if (block.kind !== 'paragraph' || block.marker) return null;
  }
  return null;
}
