/**
 * A stretch of reading text in which every character knows its place in the source.
 *
 * `text` is folded: one UTF-16 unit of text for one of the source, full-width digits and Latin letters narrowed, punctuation brought to one shape
 * (`（），：；〔〕`), soft line breaks and the spaces OCR puts between Chinese characters left out. Rules read `text`; evidence is given by `span`.
 */
export class Passage {
  constructor(
    /** The folded reading text. */
    readonly text: string,
    /** For each unit of `text` its offset in the source; strictly increasing. */
    readonly places: Int32Array,
  ) {}

  /** The part from `start` to `end` (of `text`, end exclusive), sharing the places. */
  slice(start: number, end = this.text.length): Passage {
    return new Passage(this.text.slice(start, end), this.places.subarray(start, end));
  }

  /** Source offsets of the part from `start` to `end`, end exclusive. An empty part has no span: asking for one throws a RangeError. */
  span(start = 0, end = this.text.length): { start: number; end: number } {
    const first = this.places[start];
    const last = this.places[end - 1];
    if (first === undefined || last === undefined || end <= start)
      throw new RangeError(`No characters from ${start} to ${end} in a passage of ${this.text.length}.`);
    return { start: first, end: last + 1 };
  }
}

/** The passages one after the other, nothing between them. */
export function joinPassages(parts: readonly Passage[]): Passage {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const places = new Int32Array(parts.reduce((sum, part) => sum + part.text.length, 0));
  let at = 0;
  for (const part of parts) {
    places.set(part.places, at);
    at += part.text.length;
  }
  return new Passage(parts.map((part) => part.text).join(''), places);
}
