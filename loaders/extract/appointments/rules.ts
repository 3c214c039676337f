/** The rules that read appointments, as people are shown them. */
import type { Rule } from '../../rules.js';

/** Every rule of this reader, with text that it reads. */
export const rules: Rule[] = [
  { id: 'appointment-named', description: '任命 or 聘任 with a person and a post.', example: '任命林川为市水利局局长' },
  {
    id: 'appointment-takes',
    description: 'A person who 任, 担任, 兼任 or 挂职任 a post, in a document about appointments.',
    example: '林川任市水利局局长，兼任市河务局局长',
  },
  {
    id: 'appointment-removed',
    description: '免去 with a person and a post; 其 is the person of the clause before.',
    example: '免去其市财政局副局长职务',
  },
  {
    id: 'appointment-left',
    description: 'A person who no longer holds a post.',
    example: '林川不再担任市财政局副局长职务',
  },
  {
    id: 'appointment-ended',
    description: 'A post that ends with the office it belongs to.',
    example: '林川任市农业农村局副局长，原任市农业局副局长职务自然免除',
  },
  {
    id: 'appointment-resigned',
    description: 'A resignation that is accepted.',
    example: '接受林川辞去市监察委员会主任职务的请求',
  },
  {
    id: 'appointment-listed',
    description: 'Lines under a lead-in (决定任命：, 决定免去：) that name a person and a post.',
    example: '林川的市财政局副局长职务；',
  },
  {
    id: 'appointment-table',
    description: 'Rows of a table with names and columns of posts taken or left.',
    example: '林川 | 市水利局局长 | 市财政局副局长',
  },
]; // prettier-ignore
