/** Role labels: `组长：`, `副 总 指 挥：`, `副组长（按姓氏笔画为序）：`, `办公室主任：` at the start of a line or inside it. */
import { isRole, ownRole, roleSource } from './people.js';
import type { RosterLine } from './pieces.js';

/** A label with the stretch it governs, end exclusive. */
export interface Labelled {
  role: string;
  /** Where the label starts, and where what it governs does. */
  start: number;
  from: number;
  to: number;
}

const inLine = new RegExp(`(?<![\\u4e00-\\u9fff])(${roleSource})(?:（[^（）]{1,16}）)?：`, 'g');
const afterName = new RegExp(`(${roleSource})(?:（[^（）]{1,16}）)?：`, 'g');
const unlabelled = new RegExp(`^(${roleSource})`);

/** The labels of a line, each up to the next; none where the line is not a roster line. */
export function labelsIn(line: RosterLine): Labelled[] {
  const found = [...line.text.matchAll(afterName)].filter((label) => startsLabel(line, label.index));
  const labels = found.map((label) => ({
    role: ownRole(label[1] as string),
    start: label.index,
    from: label.index + label[0].length,
    to: line.text.length,
  }));
  for (let i = 0; i + 1 < labels.length; i++) (labels[i] as Labelled).to = (labels[i + 1] as Labelled).start;
  return labels.length > 0 ? labels : withoutColon(line);
}

/** A label starts its line, stands after a gap, or after the end of a clause. */
function startsLabel({ text, gaps }: RosterLine, at: number): boolean {
  return at === 0 || gaps.has(at) || /[，。；、）.]/.test(text[at - 1] as string) || inLine.test(text.slice(at - 1));
}

/** `组长 张三 副市长`: the gap does for the colon. */
function withoutColon({ text, gaps }: RosterLine): Labelled[] {
  const role = unlabelled.exec(text)?.[1];
  if (!role || !isRole(role) || !gaps.has(role.length) || text.length > 60) return [];
  return [{ role: ownRole(role), start: 0, from: role.length, to: text.length }];
}
