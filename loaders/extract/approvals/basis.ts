/** The laws and documents a permit rests on. */

const number = /[\u4e00-\u9fa5A-Za-z]{1,12}〔\d{4}〕第?\d{1,4}号|[\u4e00-\u9fa5]{2,12}令第?\d{1,4}号/;

/**
 * The documents named in a basis cell: by number where one is printed behind the title (`《…通知》（国发〔2014〕27号）`), else by title without 《》. Titles
 * within titles stay inside; a 《 lost by OCR is taken to stand where the text begins.
 */
export function basisOf(text: string): string[] {
  const named: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '《' && depth++ === 0) start = at + 1;
    else if (text[at] === '》' && depth <= 1) {
      const title = text.slice(start, at).replace(/^[\s、，,；;]+/, '');
      if (title.length > 1) named.push(numberBehind(text, at + 1) ?? title.replace(/\s+/g, ''));
      depth = 0;
      start = at + 1;
    } else if (text[at] === '》') depth--;
  }
  return [...new Set(named.length ? named : (number.exec(text) ?? []))];
}

function numberBehind(text: string, at: number): string | null {
  const behind = /^\s*[（(]([^（）()]{4,40})[）)]/.exec(text.slice(at, at + 48))?.[1] ?? '';
  const match = /[\u4e00-\u9fa5A-Za-z]{1,12}〔\d{4}〕第?\d{1,4}号/.exec(behind.replace(/\s+/g, ''));
  return match ? match[0] : null;
}
