/** The rules by which clauses are found, as people are shown them. */
import type { Rule } from '../../rules.js';

export const rules: Rule[] = [
  {
    id: 'clause-labelled-bracket',
    description: 'A bracket that names its units behind a label closes the item before it.',
    example: '（责任单位：市水利局、市财政局，各县（市、区）人民政府）',
  },
  {
    id: 'clause-bracket',
    description: 'A bracket in which units stand beside 牵头, 负责, 配合 and their like closes the item before it.',
    example: '（市教育局牵头，市科协、团市委等单位配合）',
  },
  {
    id: 'clause-names',
    description: 'A bracket of nothing but units, after a finished sentence or at the end of its paragraph.',
    example: '（市科技局，各县〔市、区〕政府）',
  },
  {
    id: 'clause-label',
    description: 'A labelled line, or labels at the end of a paragraph, without a bracket.',
    example: '责任单位：市民政局。完成时限：2023年12月底前。',
  },
  {
    id: 'clause-sentence',
    description: 'A last sentence that says nothing but who.',
    example: '由市商务局牵头，市财政局配合。',
  },
  {
    id: 'clause-first-leads',
    description: 'A sentence, note or header that makes the first unit of every list its leader.',
    example: '排在首位的为牵头单位',
  },
  {
    id: 'clause-carried',
    description:
      'A collective that an earlier clause hands on to all later ones; its place runs from there to the clause.',
    example: '后面各项均由各县政府落实，不再逐项列出',
  },
];
