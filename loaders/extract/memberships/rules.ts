/** The rules that read members, as people are shown them. */
import type { Rule } from '../../rules.js';

/** Every rule of this reader, with text that it reads. */
export const rules: Rule[] = [
  {
    id: 'membership-labelled',
    description: 'People behind a role label, each with the title printed with the name.',
    example: '副组长：林 川 市水利局局长',
  },
  {
    id: 'membership-inherited',
    description: 'People on the lines under a role label hold its role until the next label.',
    example: '周广平 市财政局副局长',
  },
  {
    id: 'membership-prose',
    description: 'People whom a sentence gives a role in the group it speaks of; posts without a name are left out.',
    example: '办公室设在市水利局，林川同志兼任办公室主任。',
  },
  {
    id: 'membership-table',
    description: 'Rows of a table with a column of names and one of roles.',
    example: '组长 | 林川 | 副市长',
  },
]; // prettier-ignore
