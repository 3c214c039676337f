/**
 * A stretch of reading text in which every character knows its place in the source.
 *
 * `text` is folded: one UTF-16 unit of text for one of the source, full-width digits and Latin letters narrowed, punctuation brought to one shape
 * (`（），：；〔〕`), soft line breaks and the spaces OCR puts between Chinese characters left out. Rules read `text`; evidence is given by `span`.
 */
export class Passage {
  private own: Int32Array | null = null;

  constructor(
    /** The folded reading text. */
    readonly text: string,
    /** Holds the source offset of each unit of `text`, from index `from` on; strictly increasing there. */
    private readonly base: Int32Array,
    private readonly from = 0,
  ) {}

  /** For each unit of `text` its offset in the source; strictly increasing. Made when first asked for: most passages are only read and cut. */
  get places(): Int32Array {
    this.own ??= this.base.subarray(this.from, this.from + this.text.length);
    return this.own;
  }

  /** The source offset of its first character, undefined where it is empty; `places` would make an array for it. */
  get first(): number | undefined {
    return this.text === '' ? undefined : this.base[this.from];
  }

  /** The source offset of its last character, undefined where it is empty. */
  get last(): number | undefined {
    return this.text === '' ? undefined : this.base[this.from + this.text.length - 1];
  }

  /** The part from `start` to `end` (of `text`, end exclusive), sharing the places. */
  slice(start: number, end = this.text.length): Passage {
    const { length } = this.text;
    const skipped = start < 0 ? Math.max(0, length + start) : Math.min(start, length);
    return new Passage(this.text.slice(start, end), this.base, this.from + skipped);
  }

  /** Source offsets of the part from `start` to `end`, end exclusive. An empty part has no span: asking for one throws a RangeError. */
  span(start = 0, end = this.text.length): { start: number; end: number } {
    const first = this.base[this.from + start];
    const last = this.base[this.from + end - 1];
    if (first === undefined || last === undefined || end <= start || start < 0 || end > this.text.length)
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
