/** Answers kept: gazettes print the same names and lists by the thousand. */

/** Answers that one function keeps at most; then it begins anew, so that memory stays flat over any number of gazettes. */
const mostAnswers = 4096;

/** Engines copy slices shorter than this; a longer one kept as a key would keep the whole gazette it was cut from. */
export const shortText = 12;

/**
 * The function with its answers kept for texts of at most `longest` characters. For functions whose answer hangs on the text alone, is never changed by
 * those who get it, and takes longer to find than to look up.
 */
export function remembered<Answer>(read: (text: string) => Answer, longest = shortText): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= mostAnswers) answers.clear();
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}

/** The same for what is asked of one object many times in a row, as of the headings that a section's blocks share: the last answer alone is kept. */
export function rememberedLast<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  let last: { key: Key; answer: Answer } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, answer: read(key) };
    return last.answer;
  };
}

/** The same for functions of objects that are never changed: the answer lives as long as its object. */
export function rememberedOf<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = read(key);
    answers.set(key, { answer });
    return answer;
  };
}
