/** The start page: what is loaded, and who carries most. */
import { type Connection, type Pages, pageFields, useAnswer, usePages } from './api.js';
import { List, type Named, RoleMark, Shown, To } from './parts.js';
import { linkTo } from './route.js';

/** What is loaded. */
export const gazettesQuery = `query Gazettes($after: String) {
  page: gazettes(first: 50, after: $after) { ${pageFields} nodes { id name publishedOn coverage { documents tasks assignments } } }
}`;

/** Who carries most. */
export const heaviestQuery = `query Heaviest {
  workloads(first: 12, kinds: [DEPARTMENT]) { nodes { tasks department { id name } byRole { role tasks } } }
}`;

type Gazette = Named & {
  publishedOn: string | null;
  coverage: { documents: number; tasks: number; assignments: number };
};

interface Heaviest {
  workloads: { nodes: { tasks: number; department: Named; byRole: { role: string; tasks: number }[] }[] };
}

/** Gazettes and the units that carry most, each with a bar of its roles. */
export function HomePage() {
  const answer = usePages(gazettesQuery, {}, (data: { page: Connection<Gazette> }) => data.page);
  return (
    <>
      <h1>谁，在什么时限前，依据哪份文件，做什么</h1>
      <p className="quiet">Who must do what, by when, under which document — with the printed sentence behind it.</p>
      <Shown answer={answer}>{(read) => <Overview {...read} />}</Shown>
    </>
  );
}

function Overview({ total, items, more }: Pages<Gazette>) {
  if (items.length === 0)
    return (
      <p>
        还没有载入公报。 Nothing is loaded yet: <code>npx zhengtu load my-gazettes/</code>
      </p>
    );
  return (
    <>
      <List title="公报 Gazettes" total={total} more={more}>
        {items.map((gazette) => (
          <li key={gazette.id}>
            <To node={gazette} />{' '}
            <span className="quiet">
              {gazette.publishedOn && `${gazette.publishedOn} · `}
              {gazette.coverage.documents} 文件 · {gazette.coverage.tasks} 任务 · {gazette.coverage.assignments} 责任
            </span>
          </li>
        ))}
      </List>
      <p>
        <a href={linkTo('deadlines')}>到期事项 What falls due →</a>{' '}
        <a href={linkTo('deadlines', '~~unit')}>按单位 by unit →</a>
      </p>
      <HeaviestList />
    </>
  );
}

function HeaviestList() {
  return <Shown answer={useAnswer<Heaviest>(heaviestQuery, {})}>{({ workloads }) => <Loads {...workloads} />}</Shown>;
}

function Loads({ nodes }: Heaviest['workloads']) {
  return (
    <>
      <List title="任务最多的部门 Heaviest load">
        {nodes.map(({ department, tasks, byRole }) => (
          <li key={department.id} className="load">
            <To node={department} /> <b>{tasks}</b> <Bar parts={byRole} most={nodes[0]?.tasks ?? 1} />
          </li>
        ))}
      </List>
      <p className="quiet">
        <RoleMark of="LEAD" /> <RoleMark of="RESPONSIBLE" /> <RoleMark of="SUPPORT" />
      </p>
    </>
  );
}

const Bar = ({ parts, most }: { parts: { role: string; tasks: number }[]; most: number }) => (
  <span className="bar" role="img" aria-label={parts.map(({ role, tasks }) => `${role} ${tasks}`).join(', ')}>
    {parts.map(({ role, tasks }) => (
      <i className={role.toLowerCase()} key={role} style={{ width: `${(tasks / most) * 12}rem` }} />
    ))}
  </span>
);
