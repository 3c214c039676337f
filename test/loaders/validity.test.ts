import { describe, expect, it } from 'vitest';
import type { Facts } from '../../loaders/extract/assemble.js';
import { validityOf } from '../../loaders/validity.js';
import { cityDocument, readingOf } from './resolve/documents.js';

const validity = (text: string, effectiveOn: string | null = null) => {
  const document = cityDocument({ on: '2022-06-01', texts: [text] });
  const deadlines = effectiveOn ? [{ effective: true, date: effectiveOn }] : [];
  const facts = { tasks: [{ document: document.key, deadlines }] } as unknown as Facts;
  const [found] = validityOf(readingOf(document), facts);
  return found ? [found.effectiveOn, found.expiresOn] : null;
};

describe('validityOf', () => {
  it.each([
    ['本办法自2022年7月1日起施行，有效期5年。', '2022-07-01', ['2022-07-01', '2027-06-30']],
    ['本办法自印发之日起施行，有效期两年。', null, ['2022-06-01', '2024-05-31']],
    ['本通知有效期至2025年12月31日。', null, [null, '2025-12-31']],
    ['本通知自发布之日起执行。', null, ['2022-06-01', null]],
  ])('%s', (text, effectiveOn, expected) => {
    expect(validity(text, effectiveOn)).toEqual(expected);
  });

  it.each(['请认真组织实施。', '许可证有效期为五年，自颁发之日起计算。', '自公布之日起30日内提出申请。'])(
    '%s says nothing of the document',
    (text) => {
      expect(validity(text)).toBeNull();
    },
  );
});
