/** Breaks put inside sentences: what a page end does to a paragraph. */
import { seeded } from './random.js';

const chinese = /[\u4e00-\u9fff]/;
const isProse = (line: string): boolean => line.length >= 60 && !/[\t|<]/.test(line) && /[。；）)]$/.test(line.trim());

/** A place between two Chinese characters in the middle of a line, or null where there is none. */
function placeIn(line: string, random: () => number): number | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const at = 20 + Math.floor(random() * (line.length - 40));
    if (chinese.test(line[at - 1] ?? '') && chinese.test(line[at] ?? '')) return at;
  }
  return null;
}

/** Every long line of prose cut once at a random place, `between` put in. */
export function broken(text: string, between: string, seed: number): string {
  const random = seeded(seed);
  return text
    .split('\n')
    .map((line) => {
      const at = isProse(line) ? placeIn(line, random) : null;
      return at === null ? line : line.slice(0, at) + between + line.slice(at);
    })
    .join('\n');
}

/** `between` put between a third of the neighbouring rows of tables (a page ended there). */
export function brokenTables(text: string, between: string, seed: number): string {
  const random = seeded(seed);
  const lines = text.split('\n');
  const isRow = (line = ''): boolean => /^\d+\t/.test(line) && line.split('\t').length > 2;
  return lines
    .map((line, at) => (isRow(line) && isRow(lines[at + 1]) && random() < 0.33 ? line + between : line))
    .join('\n');
}
