/** What is worked out once and kept, up to a number: then it begins anew, so that memory stays flat whatever is asked. */
export class Kept<Key, Value> {
  private readonly values = new Map<Key, Value>();

  /** Keeps at most so many values. */
  constructor(private readonly most: number) {}

  /** The value of a key, made where it is not kept. */
  get(key: Key, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.values.size >= this.most) this.values.clear();
    this.values.set(key, made);
    return made;
  }
}
