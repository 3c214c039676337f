/** Time in proportion: what every reader owes to every text, however hostile. */
import { expect } from 'vitest';

/** Four times as much may take twelve times as long; a square would take sixteen. */
const most = 12;

/** Milliseconds that prove nothing. */
const noise = 100;

/** Milliseconds of work of this process alone: what others do on a busy machine does not count. */
function ownTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Fails where four times as much takes far longer than four times as long. `prepare` makes the work on so much, and its own time does not count.
 * Disturbances only add, so the least time of several tries is taken.
 */
export function expectInProportion(prepare: (count: number) => () => void, count: number): void {
  const [less, more] = [prepare(count), prepare(count * 4)];
  less();
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 5; tries++) {
    small = Math.min(small, ownTime(less));
    large = Math.min(large, ownTime(more));
    if (large < Math.max(small * most, noise)) return;
  }
  expect(large).toBeLessThan(Math.max(small * most, noise));
}
