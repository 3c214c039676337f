/** Where names begin in a run of single characters parted by blanks. */
import { isCompoundSurname, isName } from './people.js';

/** `张 晓 松   杨 昌 儒`: where names begin in a run of single characters whose gaps are wider between names than inside; null where the widths do not tell. */
export function byWidth(run: string, width: (at: number) => number): Set<number> | null {
  const widths = [...run].map((_, at) => (at === 0 ? 0 : width(at)));
  for (const wide of [...new Set(widths.slice(1))].sort((a, b) => b - a).slice(0, -1)) {
    const starts = [0, ...widths.keys()].filter((at) => at > 0 && (widths[at] as number) >= wide);
    const ends = [...starts, run.length];
    const whole = ends.every((end, i) => {
      const name = run.slice(starts[i - 1] ?? 0, end);
      return name.length === 2 || name.length === 3 || (name.length === 4 && isCompoundSurname(name.slice(0, 2)));
    });
    if (whole) return new Set(starts);
  }
  return null;
}

/** `牛 群 史 可 法`: where names begin in a run of single characters that can be cut into names in one way alone; null for others. */
export function bySurnames(run: string): Set<number> | null {
  const ways = [1];
  const lengths = [0];
  for (let end = 1; end <= run.length; end++) {
    const own = [2, 3, 4].filter((length) => ways[end - length] && isName(run.slice(end - length, end)));
    ways[end] = own.reduce((sum, length) => sum + (ways[end - length] as number), 0);
    lengths[end] = own[0] ?? 0;
  }
  if (ways[run.length] !== 1) return null;
  const starts = new Set<number>();
  for (let end = run.length; end > 0; end -= lengths[end] as number) starts.add(end - (lengths[end] as number));
  return starts;
}
