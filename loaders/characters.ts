/** Searching texts for characters. */

/**
 * Tells whether a text holds one of the characters. For guards that look at every text: a character class of more than sixteen characters is not compiled
 * by the engine but called for each character, which takes four times as long.
 */
export function holdsAny(characters: string): (text: string) => boolean {
  const held = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i += 1) held[characters.charCodeAt(i)] = 1;
  return (text) => {
    for (let i = 0; i < text.length; i += 1) if (held[text.charCodeAt(i)] === 1) return true;
    return false;
  };
}

/** Whether the last character is one of `marks`; a pattern with `$` would look at every character of the line. */
export const endsIn = (text: string, marks: string): boolean =>
  text !== '' && marks.includes(text.charAt(text.length - 1));
