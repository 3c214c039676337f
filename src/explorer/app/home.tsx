/** The start page: what is loaded, and who carries most. */
import { useAnswer } from './api.js';
import { List, type Named, RoleMark, Shown, To } from './parts.js';
import { linkTo } from './route.js';

/** What is loaded, and who carries most. */
export const homeQuery = `query Home {
  gazettes(first: 50) { totalCount nodes { id name publishedOn coverage { documents tasks assignments } } }
  workloads(first: 12, kinds: [DEPARTMENT]) { nodes { tasks department { id name } byRole { role tasks } } }
}`;

interface Home {
  gazettes: {
    totalCount: number;
    nodes: (Named & {
      publishedOn: string | null;
      coverage: { documents: number; tasks: number; assignments: number };
    })[];
  };
  workloads: { nodes: { tasks: number; department: Named; byRole: { role: string; tasks: number }[] }[] };
}

/** Gazettes and the units that carry most, each with a bar of its roles. */
export function HomePage() {
  const answer = useAnswer<Home>(homeQuery, {});
  return (
    <>
      <h1>谁，在什么时限前，依据哪份文件，做什么</h1>
      <p className="quiet">Who must do what, by when, under which document — with the printed sentence behind it.</p>
      <Shown answer={answer}>{(data) => <Overview {...data} />}</Shown>
    </>
  );
}

function Overview({ gazettes, workloads }: Home) {
  if (gazettes.nodes.length === 0)
    return (
      <p>
        还没有载入公报。 Nothing is loaded yet: <code>npx zhengtu load my-gazettes/</code>
      </p>
    );
  return (
    <>
      <List title="公报 Gazettes" total={gazettes.totalCount}>
        {gazettes.nodes.map((gazette) => (
          <li key={gazette.id}>
            <To node={gazette} />{' '}
            <span className="quiet">
              {gazette.publishedOn} · {gazette.coverage.documents} 文件 · {gazette.coverage.tasks} 任务 ·{' '}
              {gazette.coverage.assignments} 责任
            </span>
          </li>
        ))}
      </List>
      <p>
        <a href={linkTo('deadlines')}>到期事项 What falls due →</a>{' '}
        <a href={linkTo('deadlines', '~~unit')}>按单位 by unit →</a>
      </p>
      <List title="任务最多的部门 Heaviest load">
        {workloads.nodes.map(({ department, tasks, byRole }) => (
          <li key={department.id} className="load">
            <To node={department} /> <b>{tasks}</b> <Bar parts={byRole} most={workloads.nodes[0]?.tasks ?? 1} />
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
