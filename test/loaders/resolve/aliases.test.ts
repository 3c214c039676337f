import { describe, expect, it } from 'vitest';
import { readAliases } from '../../../loaders/resolve/aliases.js';
import { cityDocument, nameOf, readingOf } from './documents.js';

const path = 'zhengtu.aliases.yaml';

describe('readAliases', () => {
  it('reads the four lists in the order in which they are applied', () => {
    const text = `
rename:
  - { unit: 汾川市金融工作办公室, to: 汾川市人民政府金融工作办公室 }
add:
  - alias: 市信创办
    unit: 汾川市信息技术应用创新工作领导小组办公室
    city: 汾川市
`;
    expect(readAliases(text, path).operations).toEqual([
      { do: 'add', alias: '市信创办', unit: '汾川市信息技术应用创新工作领导小组办公室', city: '汾川市' },
      { do: 'rename', unit: '汾川市金融工作办公室', to: '汾川市人民政府金融工作办公室' },
    ]);
  });

  it.each(['', '\n# nothing yet\n', 'add:\n'])('takes %j for no aliases', (text) => {
    expect(readAliases(text, path).operations).toEqual([]);
  });

  it.each([
    [
      'add:\n  - alias: 市信创办\n',
      'The alias file “zhengtu.aliases.yaml”, line 2, lacks “add.unit” or gives it a wrong form: expected string, received undefined.',
    ],
    [
      'add:\n  - alias: 市\n    unit: 汾川市财政局\n',
      'The alias file “zhengtu.aliases.yaml”, line 2, cannot be used: “add.alias”: a name has at least two characters.',
    ],
    [
      'join: []\nmerge:\n  - a\n',
      'The alias file “zhengtu.aliases.yaml”, line 1, has “merge”, which means nothing here: the lists are add, separate, join and rename, each with its own fields.',
    ],
    [
      'add: [\n',
      'The alias file “zhengtu.aliases.yaml”, line 2, is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'add:\n  - { alias: 市信创办, unit: 汾川市甲办公室 }\n  - { alias: 市信创办, unit: 汾川市乙办公室 }\n',
      'The alias file “zhengtu.aliases.yaml”, line 3, gives “市信创办” to “汾川市乙办公室” and to “汾川市甲办公室”: keep one of them.',
    ],
    [
      'rename:\n  - { unit: 汾川市甲局, to: 汾川市乙局 }\n  - { unit: 汾川市乙局, to: 汾川市甲局 }\n',
      'The alias file “zhengtu.aliases.yaml”, line 3, turns “汾川市乙局” into “汾川市甲局”, which turns back into it: keep one of them.',
    ],
    [
      'join:\n  - { units: [汾川市甲局], into: 汾川市乙局 }\nrename:\n  - { unit: 汾川市甲局, to: 汾川市丙局 }\n',
      'The alias file “zhengtu.aliases.yaml”, line 4, turns “汾川市甲局” into “汾川市丙局” and into “汾川市乙局”: keep one of them.',
    ],
  ])('refuses %j with its line', (text, sentence) => {
    expect(() => readAliases(text, path)).toThrow(sentence);
  });
});

describe('aliases in the resolver', () => {
  const resolve = (text: string, name: string, city = '汾川市') => {
    const document = cityDocument({ place: { city } });
    return nameOf(readingOf(document), name, document, readAliases(text, path));
  };

  it('adds, separates, joins and renames; without the line the name is as before', () => {
    expect(resolve('add: [{ alias: 市信创办, unit: 汾川市信创办公室, city: 汾川市 }]', '市信创办')).toBe(
      '汾川市信创办公室',
    );
    expect(resolve('add: [{ alias: 市信创办, unit: 汾川市信创办公室, city: 平江市 }]', '市信创办')).toBe(
      '汾川市信创办',
    );
    expect(resolve('separate: [{ alias: 市建设局, from: 汾川市住房和城乡建设局, as: 汾川市建设局 }]', '市建设局')).toBe(
      '汾川市建设局',
    );
    expect(resolve('join: [{ units: [汾川市园林处], into: 汾川市园林中心 }]', '市园林处')).toBe('汾川市园林中心');
    expect(resolve('rename: [{ unit: 汾川市财政局, to: 汾川市财政和国资局 }]', '市财政局')).toBe('汾川市财政和国资局');
    expect(resolve('', '市园林处')).toBe('汾川市园林处');
    const chain =
      'add: [{ alias: 市某办, unit: 汾川市甲局 }]\njoin: [{ units: [汾川市甲局], into: 汾川市乙局 }]\nrename: [{ unit: 汾川市乙局, to: 汾川市丙局 }]';
    expect(resolve(chain, '市某办')).toBe('汾川市丙局');
  });
});
