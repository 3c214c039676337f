/** Columns that mean something else beside certain others. */
import type { Column, Meaning } from '../columns.js';

const drafts = /^(?:(牵头)|负责|主要)?起草(?:责任)?(?:单位|部门)$/;

/** `项目名称 | 起草单位 | 完成起草时间`: who is to draft what by when; in a list of what is in force 起草单位 tells who did. */
export function besideOthers(columns: Column[]): Column[] {
  if (!columns.some(({ header }) => drafts.test(header)) || !columns.some(({ meaning }) => meaning === 'deadline'))
    return withDoers(withDuties(columns));
  return columns.map((each): Column => {
    const said = drafts.exec(each.header);
    return said ? { ...each, meaning: said[1] ? 'lead' : 'responsible' } : each;
  });
}

const labour = /^(?:主要|具体)?(?:职责|工作|任务|责任)分工$/;

/** `涉及部门 | 职责分工`: beside a column of units, and without one of tasks, 分工 tells what each is to do, not who does it. */
function withDuties(columns: Column[]): Column[] {
  const has = (...meanings: Meaning[]) => columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  if (!has('unit', 'duty-subject') || has('task', 'lead', 'support', 'permit-name', 'project-name')) return columns;
  return columns.map((each) => (labour.test(each.header) ? { ...each, meaning: 'duty' as const } : each));
}

const doers = /^(?:具体|项目|建设)?实施(?:单位|主体|部门)$/;

/** `项目名称 | 牵头单位 | 实施单位`: beside who leads, who carries out is responsible; in a list of permits 实施机关 uses a power. */
function withDoers(columns: Column[]): Column[] {
  const has = (...meanings: Meaning[]) => columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  if (!has('lead') || !has('task', 'project-name') || has('responsible', 'permit-name', 'basis', 'action'))
    return columns;
  return columns.map((each) => (doers.test(each.header) ? { ...each, meaning: 'responsible' as const } : each));
}
