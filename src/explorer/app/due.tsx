/** What falls due: in order of date, or by unit, with the printed sentence behind each. */
import type { FormEvent, ReactNode } from 'react';
import { type Connection, pageFields, usePages } from './api.js';
import { Dues, type DueView, keyed, More, type Named, Shown, Source, To, Units } from './parts.js';
import { linkTo } from './route.js';

/** One time limit with its task. */
export interface DueRow extends DueView {
  task: Named & { document: Named; assignments: { role: string; department: Named }[] };
}

/** Fields of a time limit that the lists show. */
export const dueFields =
  'text date recurs task { id name document { id name } assignments { role department { id name } } }';

/** Time limits of a span. */
export const dueQuery = `query Due($from: Date, $to: Date, $after: String) {
  page: deadlines(filter: { date: { from: $from, to: $to }, effective: false }, first: 100, after: $after) { ${pageFields} nodes { ${dueFields} } }
}`;

/** What the address says: the span, and whether units come first. */
interface Asked {
  from: string;
  to: string;
  byUnit: boolean;
}

const readAsked = (argument: string): Asked => {
  const [from = '', to = '', by = ''] = argument.split('~');
  return { from, to, byUnit: by === 'unit' };
};

/** Time limits in a span of days. */
export function DeadlinesPage({ argument }: { argument: string }) {
  const { from, to, byUnit } = readAsked(argument);
  const answer = usePages(
    dueQuery,
    { from: from || null, to: to || null },
    (data: { page: Connection<DueRow> }) => data.page,
  );
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const asked = [form.get('from'), form.get('to'), form.get('by')].map((value) => String(value ?? ''));
    window.location.hash = linkTo('deadlines', asked.join('~'));
  };
  return (
    <>
      <h1>到期事项 What falls due</h1>
      <form className="filters" onSubmit={show} key={argument}>
        <label>
          从 from <input type="date" name="from" defaultValue={from} />
        </label>
        <label>
          至 to <input type="date" name="to" defaultValue={to} />
        </label>
        <label>
          <input type="checkbox" name="by" value="unit" defaultChecked={byUnit} /> 按单位 by unit
        </label>
        <button type="submit">查看 Show</button>
      </form>
      <Shown answer={answer}>
        {({ total, items, more }) => (
          <>
            <p className="quiet" role="status">
              {items.length < total ? `${items.length} / ${total}` : total} 项 time limits
            </p>
            {byUnit ? <ByUnit rows={items} /> : <ByMonth rows={items} />}
            {more && <More more={more} />}
          </>
        )}
      </Shown>
    </>
  );
}

/** Rows under the month of their last day; those that recur at the end. */
export const ByMonth = ({ rows }: { rows: DueRow[] }) => (
  <>
    {[...grouped(rows, (row) => [[row.date?.slice(0, 7) ?? '', row.date?.slice(0, 7) ?? '定期 Recurring']])].map(
      ([key, { title, members }]) => (
        <Group key={key} title={title} rows={members} />
      ),
    )}
  </>
);

/** Rows under each unit that answers for them, who has most first; rows without a unit at the end. */
function ByUnit({ rows }: { rows: DueRow[] }) {
  const groups = grouped(rows, ({ task }) =>
    task.assignments.length > 0
      ? task.assignments.map(({ department }) => [department.id, department.name])
      : [['', '未指明单位 No unit named']],
  );
  const ordered = [...groups].sort(
    (a, b) => Number(a[0] === '') - Number(b[0] === '') || b[1].members.length - a[1].members.length,
  );
  return (
    <>
      {ordered.map(([id, { title, members }]) => (
        <Group key={id} title={id ? <To node={{ id, name: title }} /> : title} rows={members} />
      ))}
    </>
  );
}

function Group({ title, rows }: { title: ReactNode; rows: DueRow[] }) {
  return (
    <section>
      <h2>
        {title} <small>{rows.length}</small>
      </h2>
      <ul>
        {keyed(rows, ({ task }) => task.id).map(([key, due]) => (
          <li key={key}>
            <Dues due={[due]} /> <To node={due.task} /> <span className="quiet">{due.task.document.name}</span>
            <Units assignments={due.task.assignments} />
            <Source id={due.task.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rows by the keys that `keysOf` gives each, with the title of each key, in order of first appearance. */
function grouped(rows: DueRow[], keysOf: (row: DueRow) => string[][]) {
  const groups = new Map<string, { title: string; members: DueRow[] }>();
  for (const row of rows) {
    for (const [key = '', title = ''] of keysOf(row)) {
      const group = groups.get(key) ?? { title, members: [] };
      group.members.push(row);
      groups.set(key, group);
    }
  }
  return groups;
}
