/**
 * What a question will read, found out before it reads anything. Its resolvers are run once on one made-up row a statement, in which ids stand in for those
 * that a real row would hold: so a statement that is asked for a stand-in tells where in which rows its ids will come from, and can be sent with the
 * statement that gives those rows (fused.ts) in place of one after it. Nothing depends on a rehearsal being right: what it did not foresee is read when
 * it is asked for, and what it foresaw in vain is not used.
 */
import { type Column, returning } from '../../cypher/columns.js';
import { canFollow, canLead, type Followed, type Follower } from '../../cypher/fused.js';
import type { GraphReader, Parameters, Row, Statement, Value } from '../../cypher/port.js';
import { statement } from '../../cypher/statements.js';
import { ApiContext } from '../context.js';
import { unpacked } from './by-id.js';
import { idOfParent, keyOf, none, type Parent } from './level-loader.js';

/** Most statements sent as one. */
const mostTogether = 12;

/** Columns that name a node each row has for itself. Others, a unit or a document, are named by many rows: they are shown once, and what hangs on them is read once, not for each row. */
const own: ReadonlySet<string> = new Set(['node', 'task', 'citing', 'cited']);

/** The labels of the nodes that columns and properties name by id. */
const labels: Record<string, string> = {
  citing: 'Document',
  cited: 'Document',
  department: 'Department',
  document: 'Document',
  documentId: 'Document',
  gazette: 'Gazette',
  group: 'Department',
  other: 'Department',
  person: 'Person',
  rule: 'Rule',
  through: 'Department',
};

/** What stands in for values that decide what is read on, and for keys, of which cursors are made. */
const values: Record<string, Value> = { start: 0, loaded: true, key: [] };

/** A statement that will be read, with those that can be sent along. */
class Planned implements Followed {
  readonly followers: (Planned & Follower)[] = [];
  /** How many statements are sent as one. */
  together: { number: number };
  /** The names of the statements it follows, and its own. */
  readonly line: readonly string[];

  constructor(
    readonly serial: number,
    readonly statement: Statement,
    readonly parameters: Parameters,
    leader: Planned | null,
  ) {
    this.together = leader?.together ?? { number: 0 };
    this.together.number += 1;
    this.line = [...(leader?.line ?? []), statement.name];
  }

  /**
   * Whether its rows may be followed. Nodes read by the ids of other rows are there for many of them; and what many cities have a name for is read only to
   * say that it is not clear which is meant.
   */
  get leads(): boolean {
    const isShared = this.line.length > 1 && isById(this.statement.name);
    const isUnclear = this.statement.name.endsWith('-by-name') && this.parameters.city === null;
    return !isShared && !isUnclear && this.together.number < mostTogether && canLead(this.statement.text);
  }
}

const isById = (name: string): boolean => name.endsWith('-by-id');

/** Where a stand-in stands. */
interface Place {
  planned: Planned;
  column: string;
  property: string | null;
}

/** The graph that is not asked. */
const nothing: GraphReader = { read: () => Promise.resolve([]) };

/** A context in which nothing is read. */
export class Rehearsal extends ApiContext {
  /** The statements that are read by themselves. */
  readonly statements = new Map<string, Planned>();
  private readonly places = new Map<string, Place>();
  private readonly told = new Map<string, Row>();
  private serial = 0;

  constructor(context: ApiContext) {
    super({ graph: nothing, engine: context.engine });
    this.wanted = context.wanted;
  }

  /** A rehearsal needs none. */
  override async foresee(): Promise<void> {}

  override async read(name: string, parameters: Parameters = none): Promise<Row[]> {
    return this.standIns(this.first(name, parameters), '');
  }

  override rows(name: string, parent: Parent, parameters: Parameters = none): Row[] {
    const id = idOfParent(parent);
    const told = this.told.get(`${name} ${id}`);
    if (told) return [told];
    const place = this.places.get(id);
    return this.standIns((place && this.following(place, name, parameters)) ?? this.first(name, parameters), id);
  }

  private first(name: string, parameters: Parameters): Planned {
    const key = keyOf(name, parameters);
    const found = this.statements.get(key) ?? this.planned(name, parameters, null);
    this.statements.set(key, found);
    return found;
  }

  /** The statement as a follower of the one whose rows name its parent; null where it has to be read by itself. */
  private following({ planned, column, property }: Place, name: string, parameters: Parameters): Planned | null {
    const key = keyOf(`read/${name}`, parameters);
    const isThis = (it: Follower) =>
      it.column === column && it.property === property && keyOf(it.statement.name, it.parameters) === key;
    const known = planned.followers.find(isThis);
    if (known) return known;
    if (!isById(name) && !(property === 'id' && own.has(column))) return null;
    if (!planned.leads || planned.line.includes(`read/${name}`) || !canFollow(statement(`read/${name}`).text))
      return null;
    const follower = Object.assign(this.planned(name, parameters, planned), { column, property });
    planned.followers.push(follower);
    return follower;
  }

  private planned(name: string, parameters: Parameters, leader: Planned | null): Planned {
    this.serial += 1;
    return new Planned(this.serial, this.settled(name, parameters), parameters, leader);
  }

  /** One row of a statement, for the parent with this id. */
  private standIns(planned: Planned, id: string): Row[] {
    const row: Row = {};
    for (const column of returning(planned.statement.text).columns) {
      row[column.name] = column.expression === 'id' ? id : this.standIn(planned, column);
    }
    return unpacked([row], (by, of, node) => this.told.set(`${by} ${of}`, { id: of, node }));
  }

  private standIn(planned: Planned, { name, variable, owner, properties }: Column): Value {
    if (variable === null) return values[name] ?? this.idAt({ planned, column: name, property: null }, labels[name]);
    const entries = (properties ?? ['id']).map((property): [string, Value] => {
      const label = property === 'id' ? owner : labels[property];
      return [property, values[property] ?? this.idAt({ planned, column: name, property }, label)];
    });
    return Object.fromEntries(entries);
  }

  /** An id that stands in for those at a place; null where it is not known of what label they are. */
  private idAt(place: Place, label: string | null | undefined): string | null {
    if (!label) return null;
    const id = `${label}: ${place.planned.serial} ${place.column} ${place.property}`;
    this.places.set(id, place);
    return id;
  }
}
