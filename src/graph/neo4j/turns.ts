/**
 * When commits happen, for readers. A Neo4j shows a commit bit by bit while it is applied, and its reads are not of one moment: a reader could see half a
 * gazette. So a writer says, in small transactions of its own, when its commit begins and ends, and a reader that finds the same mark before and after
 * its statements knows that no commit came between.
 */
import type { Session } from 'neo4j-driver';
import { statement } from '../../../cypher/statements.js';
import { toBolt } from './values.js';

/** How long a reader waits for a commit to end, milliseconds. */
export const longestTurnMs = 5_000;

/** How long it waits between looks, milliseconds. */
export const turnPauseMs = 20;

/** The turn of one write: begun at the end of its transaction (again where that is tried again), ended after the commit or its failure. */
export class Turns {
  private turn: number | null = null;

  constructor(private readonly session: Session) {}

  /** Says that the commit begins. */
  async begin(): Promise<void> {
    const { records } = await this.session.executeWrite((transaction) =>
      transaction.run(statement('schema/neo4j-turn-begin').text),
    );
    this.turn = Number(records[0]?.get('turn'));
  }

  /** Says that it is over. Where that cannot be said, readers wait until the turn runs out: nothing is wrong for them. */
  async end(): Promise<void> {
    const parameters = toBolt({ turn: this.turn });
    try {
      if (this.turn !== null)
        await this.session.executeWrite((transaction) =>
          transaction.run(statement('schema/neo4j-turn-end').text, parameters),
        );
    } catch {
      // The server went away, and with it the turn's meaning.
    } finally {
      await this.session.close().catch(() => undefined);
    }
  }
}
