/** The start page: what is loaded, who carries most, what falls due. */
import { useAnswer } from './api.js';
import { Dues, List, type Named, Shown, To } from './parts.js';
import { linkTo } from './route.js';

const query = `query Home {
  gazettes(first: 50) { nodes { id name coverage { documents tasks assignments } } }
  workloads(first: 12) { nodes { tasks department { id name } byRole { role tasks } } }
}`;

interface Home {
  gazettes: { nodes: (Named & { coverage: { documents: number; tasks: number; assignments: number } })[] };
  workloads: { nodes: { tasks: number; department: Named; byRole: { role: string; tasks: number }[] }[] };
}

/** Gazettes and the units that carry most, each with a bar of its roles. */
export function HomePage() {
  const answer = useAnswer<Home>(query, {});
  return (
    <Shown answer={answer}>
      {({ gazettes, workloads }) => (
        <>
          <List title="公报 Gazettes">
            {gazettes.nodes.map((gazette) => (
              <li key={gazette.id}>
                <To node={gazette} />{' '}
                <span className="quiet">
                  {gazette.coverage.documents} 文件 · {gazette.coverage.tasks} 任务 · {gazette.coverage.assignments}{' '}
                  责任
                </span>
              </li>
            ))}
          </List>
          <List title="任务最多的单位 Heaviest load">
            {workloads.nodes.map(({ department, tasks, byRole }) => (
              <li key={department.id}>
                <To node={department} /> <b>{tasks}</b> <Bar parts={byRole} most={workloads.nodes[0]?.tasks ?? 1} />
              </li>
            ))}
          </List>
          <p>
            <a href={linkTo('deadlines')}>到期事项 What falls due →</a>
          </p>
        </>
      )}
    </Shown>
  );
}

const Bar = ({ parts, most }: { parts: { role: string; tasks: number }[]; most: number }) => (
  <span className="bar">
    {parts.map(({ role, tasks }) => (
      <i className={role.toLowerCase()} key={role} style={{ width: `${(tasks / most) * 12}rem` }} />
    ))}
  </span>
);

const dueQuery = `query Due($from: Date) {
  deadlines(filter: { date: { from: $from }, effective: false }, first: 100) {
    totalCount nodes { text date recurs task { id name assignments { role department { id name } } } }
  }
}`;

interface Due {
  deadlines: {
    totalCount: number;
    nodes: {
      text: string;
      date: string | null;
      recurs: string | null;
      task: Named & { assignments: { role: string; department: Named }[] };
    }[];
  };
}

/** Time limits in order of date, from the day given on. */
export function DeadlinesPage({ from }: { from: string }) {
  const answer = useAnswer<Due>(dueQuery, { from: from || null });
  return (
    <>
      <label>
        从 from{' '}
        <input
          type="date"
          defaultValue={from}
          onChange={(event) => {
            window.location.hash = linkTo('deadlines', event.target.value);
          }}
        />
      </label>
      <Shown answer={answer}>
        {({ deadlines }) => (
          <List title="到期 Due" total={deadlines.totalCount}>
            {deadlines.nodes.map((due) => (
              <li key={`${due.task.id} ${due.text} ${due.date}`}>
                <Dues due={[due]} /> <To node={due.task} />{' '}
                <span className="quiet">
                  {due.task.assignments.map(({ department }) => department.name).join('、')}
                </span>
              </li>
            ))}
          </List>
        )}
      </Shown>
    </>
  );
}
