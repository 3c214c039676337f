/** Names as people write them, whatever the documents print. */
import { describe, expect, test } from 'vitest';
import { city } from '../../schema/inputs/given.js';
import { numberForms, titleForms } from '../../schema/meaning/fold.js';
import { engines, nameSkipped } from '../graph/engines.js';
import { withFixtures } from '../graph/helpers.js';
import { answer, ask } from './asking.js';

test.each([
  ['安澜', '安澜市'],
  ['安澜市', '安澜市'],
  [' 安 澜 ', '安澜市'],
  ['广州', '广州市'],
  ['临夏州', '临夏州'],
  ['临夏回族自治州', '临夏回族自治州'],
  ['锡林郭勒盟', '锡林郭勒盟'],
  ['桐阳县', '桐阳县'],
  ['呼和浩特', '呼和浩特市'],
  ['第八师', '第八师'],
  ['  ', null],
  [null, null],
])('the city %j is %j', (given, name) => expect(city(given)).toBe(name));

test.each([
  ['安政办字〔2022〕15号', '安政办字〔2022〕15号'],
  ['安政办字[2022]15', '安政办字〔2022〕15号'],
  ['安政办字（２０２２）第15号', '安政办字〔2022〕15号'],
  ['安政辦字〔2022〕15號', '安政办字〔2022〕15号'],
  ['安澜市人民政府令第15号', '安澜市人民政府令第15号'],
])('the number %s is looked up as %s', (given, form) => expect(numberForms(given)).toContain(form));

test('marks around a title are no part of it, those inside are', () => {
  expect(titleForms('《安澜市节水办法》')).toEqual(['安澜市节水办法']);
  expect(titleForms('印发《安澜市节水办法》')).toEqual(['印发《安澜市节水办法》']);
});

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  const graph = withFixtures(engine);

  const unit = (name: string, of: string | null = null) =>
    ask(graph(), 'query($name: String!, $of: String) { department(name: $name, city: $of) { name } }', { name, of });

  test.each([
    ['云岭市水务局', null, '云岭市水务局'],
    ['市水务局', '云岭', '云岭市水务局'],
    ['水务局', '安澜市', '安澜市水务局'],
    ['云岭水务局', null, '云岭市水务局'],
    ['雲嶺市水務局', null, '云岭市水务局'],
    ['云岭市工信局', null, '云岭市工业和信息化局'],
    ['云岭市市工信局', null, '云岭市工业和信息化局'],
    ['青溪县政府', '云岭', '云岭市青溪县人民政府'],
    ['云岭市青溪县人民政府', null, '云岭市青溪县人民政府'],
    ['云岭市青溪县政府', null, '云岭市青溪县人民政府'],
  ])('%s of %s is %s', async (name, of, found) => {
    expect((await unit(name, of)).data).toEqual({ department: { name: found } });
  });

  test.each([
    ['水务局', null],
    ['青溪县政府', null],
  ])('%s of %s may be several', async (name, of) => {
    const { errors } = await unit(name, of);
    expect(errors.map(({ code }) => code)).toEqual(['AMBIGUOUS_NAME']);
    expect(errors[0]?.message).toContain('云岭市');
    expect(errors[0]?.message).toContain('安澜市');
  });

  test.each([
    ['临江市水务局', null],
    ['云岭市畜牧局', null],
    ['水务局', '临江市'],
    ['云岭市', null],
    ['青溪县', null],
    ['青溪县水务局', null],
    ['局', null],
    ['市'.repeat(5000), null],
  ])('%s of %s is nobody', async (name, of) => {
    expect((await unit(name, of)).data).toEqual({ department: null });
  });

  test('counties with their city before them', async () => {
    const county = async (name: string) =>
      (await answer(graph(), 'query($name: String!) { county(name: $name) { city } }', { name })).county;
    expect(await county('云岭市青溪县')).toEqual({ city: '云岭市' });
    expect(await county('安澜青溪县')).toEqual({ city: '安澜市' });
    expect(await county('临江市青溪县')).toBeNull();
  });

  test('what is found at once costs one statement', async () => {
    expect((await unit('市水务局', '云岭市')).statements).toEqual(['department-by-name']);
  });
});
