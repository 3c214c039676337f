/** A unit: what it carries, with whom, where it sits. */
import { Dues, type DueView, List, type Named, RoleMark, To } from './parts.js';

export const departmentFields = `
  kind level city aliases { text count } governs { id name } includes { id name }
  workload { tasks recurring undated byRole { role tasks } }
  assignments(orderBy: DUE, first: 100) { totalCount nodes { role mention through { name } task { id name document { id name } due { text date recurs } } } }
  collaborations(first: 10) { nodes { tasks with { id name } } }
  memberOf(first: 20) { nodes { role group { id name } } }
  members(first: 100) { nodes { role title member { ... on Person { id name } ... on Department { id name } } } }
  issued(first: 20) { totalCount nodes { id name number } }
  implements(first: 20) { totalCount nodes { id name } }
  builds(first: 20) { totalCount nodes { id name } }`;

interface Many<Item> {
  totalCount: number;
  nodes: Item[];
}

interface Department {
  kind: string;
  level: string | null;
  aliases: { text: string; count: number }[];
  governs: Named | null;
  includes: Named[];
  workload: { tasks: number; recurring: number; undated: number; byRole: { role: string; tasks: number }[] };
  assignments: Many<{
    role: string;
    through: { name: string } | null;
    task: Named & { document: Named; due: DueView[] };
  }>;
  collaborations: { nodes: { tasks: number; with: Named }[] };
  memberOf: { nodes: { role: string; group: Named }[] };
  members: { nodes: { role: string; title: string | null; member: Named }[] };
  issued: Many<Named & { number: string | null }>;
  implements: Many<Named>;
  builds: Many<Named>;
}

export function DepartmentView(unit: Department) {
  return (
    <>
      <p className="quiet">
        {unit.kind}
        {unit.level && ` · ${unit.level}`} · {unit.aliases.map(({ text, count }) => `${text} ×${count}`).join('，')}
      </p>
      {unit.governs && (
        <p>
          管辖 governs <To node={unit.governs} />
        </p>
      )}
      <p>
        {unit.workload.byRole.map(({ role, tasks }) => (
          <span key={role}>
            <RoleMark role={role} /> {tasks}{' '}
          </span>
        ))}
        <span className="quiet">
          {unit.workload.recurring} recurring, {unit.workload.undated} undated
        </span>
      </p>
      <List title="任务 Tasks" total={unit.assignments.totalCount}>
        {unit.assignments.nodes.map(({ role, task, through }) => (
          <li key={`${role} ${task.id} ${through?.name}`}>
            <RoleMark role={role} /> <To node={task} /> <Dues due={task.due} />{' '}
            <span className="quiet">
              {task.document.name}
              {through && `，${through.name}`}
            </span>
          </li>
        ))}
      </List>
      <List title="合作单位 Works with">
        {unit.collaborations.nodes.map(({ with: other, tasks }) => (
          <li key={other.id}>
            <To node={other} /> {tasks}
          </li>
        ))}
      </List>
      <List title="包括 Includes">
        {unit.includes.map((other) => (
          <li key={other.id}>
            <To node={other} />
          </li>
        ))}
      </List>
      <List title="成员 Members">
        {unit.members.nodes.map(({ role, title, member }) => (
          <li key={`${role} ${member.id}`}>
            {role} <To node={member} /> <span className="quiet">{title}</span>
          </li>
        ))}
      </List>
      <List title="参加 Sits in">
        {unit.memberOf.nodes.map(({ role, group }) => (
          <li key={group.id}>
            <To node={group} /> {role}
          </li>
        ))}
      </List>
      <List title="发文 Issued" total={unit.issued.totalCount}>
        {unit.issued.nodes.map((document) => (
          <li key={document.id}>
            <To node={document} /> <span className="quiet">{document.number}</span>
          </li>
        ))}
      </List>
      <List title="许可事项 Permits" total={unit.implements.totalCount}>
        {unit.implements.nodes.map((item) => (
          <li key={item.id}>
            <To node={item} />
          </li>
        ))}
      </List>
      <List title="项目 Builds" total={unit.builds.totalCount}>
        {unit.builds.nodes.map((project) => (
          <li key={project.id}>
            <To node={project} />
          </li>
        ))}
      </List>
    </>
  );
}
