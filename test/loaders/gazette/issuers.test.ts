/** Issuers that a document's code alone tells. */
import { expect, test } from 'vitest';
import { withIssuers } from '../../../loaders/gazette/issuers.js';
import type { PrintedDocument } from '../../../loaders/reading.js';

const inCity = { province: '山西省', city: '晋城市', county: '' };

test.each([
  ['晋市政办发〔2012〕118号', inCity, '晋城市人民政府办公室'],
  ['晋市政发〔2012〕8号', inCity, '晋城市人民政府'],
  // The province's own, printed again by a city whose name begins as the province's short name.
  ['晋政发〔2012〕8号', inCity, ''],
  ['晋政办发〔2012〕8号', { province: '山西省', city: '', county: '' }, '山西省人民政府办公厅'],
  ['云署办发〔2005〕8号', { province: '山西省', city: '云川地区', county: '' }, '云川地区行政公署办公室'],
  ['国办发〔2012〕8号', inCity, ''],
  ['', inCity, ''],
])('%s in %j is issued by “%s”', (number, home, issuer) => {
  const document = { number, issuer: '' } as PrintedDocument;
  expect(withIssuers([document], home).map((each) => each.issuer)).toEqual([issuer]);
});

test('the organ of the other documents with that code comes first', () => {
  const documents = [
    { number: '晋市政发〔2012〕8号', issuer: '晋城市人民政府办公厅' },
    { number: '晋市政发〔2012〕9号', issuer: '' },
  ] as PrintedDocument[];
  expect(withIssuers(documents, inCity)[1]?.issuer).toBe('晋城市人民政府办公厅');
});
