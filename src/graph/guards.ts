/** Steps that run only where a statement of their transaction finds something. */
import type { Question, Row, Step } from '../../cypher/port.js';

/** The questions of one transaction, each asked at the first step that depends on it. */
export class Guards {
  private readonly answers = new Map<Question, boolean>();

  constructor(private readonly ask: (question: Question) => Promise<Row[]>) {}

  /** Whether the answer that a step depends on is still to be asked. */
  isOpen({ when }: Step): boolean {
    return when !== undefined && !this.answers.has(when);
  }

  /** Whether a step is to run. */
  async allows({ when }: Step): Promise<boolean> {
    if (when === undefined) return true;
    const known = this.answers.get(when);
    if (known !== undefined) return known;
    const found = (await this.ask(when)).length > 0;
    this.answers.set(when, found);
    return found;
  }
}
