import { describe, expect, test } from 'vitest';
import { dutyRole } from '../../../loaders/extract/duties/roles.js';
import { duties, noDuties } from './duties.table.js';
import { short, tasksOf } from './reading.js';

describe('duties in the forms of many provinces', () => {
  test.each(duties)('%s', (_form, text, expected) => {
    expect(tasksOf(text).map(short)).toEqual(expected);
  });
});

describe('no duty', () => {
  test.each(noDuties)('%s (%s)', (text) => {
    expect(tasksOf(text).map(short)).toEqual([]);
  });
});

test.each([
  ['负责资金保障。', 'RESPONSIBLE'],
  ['牵头制定方案；负责督查。', 'LEAD'],
  ['负责数据提供；牵头做好宣传。', 'RESPONSIBLE'],
  ['配合做好检查，并开展宣传。', 'SUPPORT'],
  ['要积极协助做好登记工作。', 'SUPPORT'],
  ['负责监测。配合做好检疫。', 'RESPONSIBLE'],
  ['参与事故救援，依法组织事故调查。', 'RESPONSIBLE'],
  ['参加火灾扑救，协助转移群众。', 'SUPPORT'],
])('the role of %s is %s', (text, role) => {
  expect(dutyRole(text)).toBe(role);
});
