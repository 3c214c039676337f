import { expect, test } from 'vitest';
import { headingsIn } from '../../loaders/headings.js';
import { read } from '../../loaders/index.js';

test('the headings that enclose an offset, under the title of their document', async () => {
  const text = '一、任务\n（一）治水。建设水库。';
  const headings = headingsIn(await read('passage.txt', Buffer.from(text)));
  expect(headings(text.indexOf('水库')).slice(1)).toEqual(['一、任务', '（一）治水']);
  expect(headings(999)).toEqual([]);
});
