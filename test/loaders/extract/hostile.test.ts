import { expect, test } from 'vitest';
import { unreadCues } from '../../../loaders/extract/cues.js';
import { readTasks } from '../../../loaders/extract/tasks.js';
import type { ParagraphBlock } from '../../../loaders/layout/blocks.js';
import { Passage } from '../../../loaders/layout/passage.js';
import type { PrintedDocument } from '../../../loaders/reading.js';
import { expectInProportion } from '../proportion.js';

const passage = (text: string): Passage =>
  new Passage(
    text,
    Int32Array.from({ length: text.length }, (_, index) => index),
  );

/** One paragraph as a document. */
function documentOf(text: string, heading: string): PrintedDocument {
  const at = passage(text);
  const path = [{ marker: null, passage: passage(heading), level: 1, runIn: false }];
  const block: ParagraphBlock = {
    kind: 'paragraph',
    path,
    attachment: null,
    passage: at,
    lines: [at],
    marker: null,
    heading: null,
  };
  return { title: '', blocks: [block], issuedOn: null } as unknown as PrintedDocument;
}

const pieces = [
  '（',
  '（（市财政局',
  '）',
  '）））x',
  '：',
  '责任单位：',
  '市财政局，',
  '市财政局、',
  '市财政局负责',
  '市财政局负责，',
  '（1）抢险组，由市水利局负责，',
  '（市财政局）',
  '（市财政局负责）',
  '牵头',
  '由市财政局牵头，',
  '市财政局和',
  '等部门',
  '市',
  '各县（市、区）',
  '以下均由市财政局落实，不再列出',
  '市财政局：负责。',
  '税务机关应当',
  '《',
  '“',
  '的，',
  '2023年',
  '  ',
];

test.each(pieces)('%j repeated forty thousand characters long is read in time in proportion', (piece) => {
  for (const heading of ['总体要求', '部门职责'])
    expectInProportion((count) => {
      const document = documentOf(piece.repeat(Math.ceil(count / piece.length)), heading);
      return () => {
        const read = readTasks(document).map(({ at }) => at);
        expect(unreadCues(document, read)).toBeDefined();
      };
    }, 10_000);
});
