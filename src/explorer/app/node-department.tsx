/** A unit: what falls due for it, what else it carries, with whom, where it sits. */
import { useState } from 'react';
import { type Connection, pageFields, usePages } from './api.js';
import { ByMonth, type DueRow, dueFields } from './due.js';
import {
  Bars,
  Dues,
  type DueView,
  Links,
  List,
  type Many,
  More,
  type Named,
  RoleMark,
  Shown,
  Source,
  To,
} from './parts.js';
import { departmentKinds, levels, roles } from './words.js';

export const departmentFields = `
  kind level city aliases { text count } governs { id name } includes { id name }
  workload { tasks recurring undated byRole { role tasks } byMonth { month tasks } }
  collaborations(first: 10) { totalCount nodes { tasks with { id name } } }
  memberOf(first: 20) { totalCount nodes { role group { id name } } }
  members(first: 100) { totalCount nodes { role title member { ... on Person { id name } ... on Department { id name } } } }
  issued(orderBy: DATE, first: 20) { totalCount nodes { id name number issuedOn } }
  implements(first: 20) { totalCount nodes { id name } }
  builds(first: 20) { totalCount nodes { id name } }`;

interface Department extends Named {
  kind: string;
  level: string | null;
  aliases: { text: string; count: number }[];
  governs: Named | null;
  includes: Named[];
  workload: {
    tasks: number;
    recurring: number;
    undated: number;
    byRole: { role: string; tasks: number }[];
    byMonth: { month: string; tasks: number }[];
  };
  collaborations: Many<{ tasks: number; with: Named }>;
  memberOf: Many<{ role: string; group: Named }>;
  members: Many<{ role: string; title: string | null; member: Named }>;
  issued: Many<Named & { number: string | null; issuedOn: string | null }>;
  implements: Many<Named>;
  builds: Many<Named>;
}

export function DepartmentView(unit: Department) {
  const { workload, collaborations, members, memberOf, issued, builds } = unit;
  const otherNames = unit.aliases.filter(({ text }) => text !== unit.name);
  return (
    <>
      <p className="quiet">
        {[departmentKinds[unit.kind] ?? unit.kind, unit.level && (levels[unit.level] ?? unit.level)]
          .filter(Boolean)
          .join(' · ')}
        {otherNames.length > 0 && ` · 又作 ${otherNames.map(({ text, count }) => `${text} ×${count}`).join('，')}`}
      </p>
      {unit.governs && (
        <p>
          管辖 governs <To node={unit.governs} />
        </p>
      )}
      <Load {...workload} />
      {workload.tasks > 0 && <DueList id={unit.id} />}
      {workload.tasks > 0 && <Tasks id={unit.id} />}
      <Links
        title="合作单位 Works with"
        total={collaborations.totalCount}
        nodes={collaborations.nodes.map(({ with: other, tasks }) => ({ ...other, tasks }))}
        said={({ tasks }) => ({ after: tasks })}
      />
      <Links title="包括 Includes" nodes={unit.includes} />
      <Links
        title="成员 Members"
        total={members.totalCount}
        nodes={members.nodes.map(({ member, role, title }) => ({ ...member, role, title }))}
        said={({ role, title }) => ({ before: role, after: title })}
      />
      <Links
        title="参加 Sits in"
        total={memberOf.totalCount}
        nodes={memberOf.nodes.map(({ group, role }) => ({ ...group, role }))}
        said={({ role }) => ({ after: role })}
      />
      <Links
        title="发文 Issued"
        total={issued.totalCount}
        nodes={issued.nodes}
        said={({ number, issuedOn }) => ({ before: issuedOn, after: number })}
      />
      <Links title="许可事项 Permits" total={unit.implements.totalCount} nodes={unit.implements.nodes} />
      <Links title="项目 Builds" total={builds.totalCount} nodes={builds.nodes} />
    </>
  );
}

const Load = ({ tasks, byRole, byMonth, recurring, undated }: Department['workload']) =>
  tasks === 0 ? null : (
    <>
      <p>
        {byRole.map(({ role, tasks: count }) => (
          <span key={role}>
            <RoleMark of={role} /> {count}{' '}
          </span>
        ))}
        <span className="quiet">
          共 {tasks} 项；定期 {recurring} recurring，未定期限 {undated} undated
        </span>
      </p>
      <Bars
        title="每月到期 Due by month"
        bars={byMonth.map(({ month, tasks: value }) => ({ name: month.slice(0, 7), value }))}
      />
    </>
  );

/** What falls due for a unit. */
export const unitDueQuery = `query UnitDue($id: ID!, $after: String) {
  page: deadlines(filter: { department: $id, effective: false }, first: 50, after: $after) { ${pageFields} nodes { ${dueFields} } }
}`;

/** What falls due for the unit, month by month. */
function DueList({ id }: { id: string }) {
  const answer = usePages(unitDueQuery, { id }, (data: { page: Connection<DueRow> }) => data.page);
  return (
    <Shown answer={answer}>
      {({ total, items, more }) => (
        <details className="part" open>
          <summary>
            到期清单 Due list <small>{total}</small>
          </summary>
          <ByMonth rows={items} />
          {more && <More more={more} />}
        </details>
      )}
    </Shown>
  );
}

/** What a unit carries. */
export const unitTasksQuery = `query UnitTasks($id: ID!, $roles: [Role!], $after: String) {
  node(id: $id) { ... on Department { page: assignments(filter: { roles: $roles }, first: 50, after: $after) {
    ${pageFields} nodes { role task { id name document { id name } due { text date recurs } } } } } }
}`;

interface Carried {
  role: string;
  task: Named & { document: Named; due: DueView[] };
}

/** Everything the unit carries, or what it carries in one role. */
function Tasks({ id }: { id: string }) {
  const [role, setRole] = useState<string | null>(null);
  const given = { id, roles: role ? [role] : null };
  const answer = usePages(unitTasksQuery, given, (data: { node: { page: Connection<Carried> } }) => data.node.page);
  return (
    <>
      <p className="filters">
        {[null, ...Object.keys(roles)].map((one) => (
          <button type="button" aria-pressed={role === one} key={one ?? ''} onClick={() => setRole(one)}>
            {one === null ? '全部 All' : roles[one]}
          </button>
        ))}
      </p>
      <Shown answer={answer}>
        {({ total, items, more }) => (
          <List title="任务 Tasks" total={total} more={more}>
            {items.map(({ role: carried, task }) => (
              <li key={`${carried} ${task.id}`}>
                <RoleMark of={carried} /> <To node={task} /> <Dues due={task.due} />{' '}
                <span className="quiet">{task.document.name}</span>
                <Source id={task.id} />
              </li>
            ))}
          </List>
        )}
      </Shown>
    </>
  );
}
