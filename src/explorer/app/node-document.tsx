/** A document: where it stands among others, and what it orders. */
import { Dues, type DueView, List, type Named, RoleMark, To } from './parts.js';
import { relations } from './words.js';

export const documentFields = `
  number genre issuedOn loaded gazette { id name } issuers { id name }
  cites(first: 50) { nodes { relation cited { id name } } } citedBy(first: 50) { nodes { relation citing { id name } } }
  tasks(first: 100) { totalCount nodes { id name due { text date recurs } assignments { role department { id name } } } }
  projects(first: 50) { totalCount nodes { id name } } approvalItems(first: 50) { totalCount nodes { id name } }
  memberships(first: 50) { nodes { role member { ... on Person { id name } ... on Department { id name } } group { id name } } }
  appointments(first: 50) { nodes { action post person { id name } } }`;

interface Many<Item> {
  totalCount: number;
  nodes: Item[];
}

interface Document {
  number: string | null;
  issuedOn: string | null;
  loaded: boolean;
  gazette: Named | null;
  issuers: Named[];
  cites: { nodes: { relation: string; cited: Named }[] };
  citedBy: { nodes: { relation: string; citing: Named }[] };
  tasks: Many<Named & { due: DueView[]; assignments: { role: string; department: Named }[] }>;
  projects: Many<Named>;
  approvalItems: Many<Named>;
  memberships: { nodes: { role: string; member: Named; group: Named }[] };
  appointments: { nodes: { action: string; post: string; person: Named }[] };
}

export function DocumentView(document: Document) {
  const { cites, citedBy, tasks, projects, approvalItems, memberships, appointments } = document;
  return (
    <>
      <p className="quiet">
        {document.number} {document.issuedOn} {document.loaded ? '' : '尚未载入 not loaded, known from citations'}
      </p>
      <p>
        {document.issuers.map((issuer) => (
          <To node={issuer} key={issuer.id} />
        ))}{' '}
        {document.gazette && <To node={document.gazette} />}
      </p>
      <List title="任务 Tasks" total={tasks.totalCount}>
        {tasks.nodes.map((task) => (
          <li key={task.id}>
            <To node={task} /> <Dues due={task.due} />
            <p>
              {task.assignments.map(({ role, department }) => (
                <span key={`${role} ${department.id}`}>
                  <RoleMark role={role} /> <To node={department} />{' '}
                </span>
              ))}
            </p>
          </li>
        ))}
      </List>
      <List title="引用 Cites">
        {cites.nodes.map(({ relation, cited }) => (
          <li key={cited.id}>
            {relations[relation]} <To node={cited} />
          </li>
        ))}
      </List>
      <List title="被引用 Cited by">
        {citedBy.nodes.map(({ relation, citing }) => (
          <li key={citing.id}>
            {relations[relation]} <To node={citing} />
          </li>
        ))}
      </List>
      <List title="项目 Projects" total={projects.totalCount}>
        {projects.nodes.map((project) => (
          <li key={project.id}>
            <To node={project} />
          </li>
        ))}
      </List>
      <List title="许可事项 Permits" total={approvalItems.totalCount}>
        {approvalItems.nodes.map((item) => (
          <li key={item.id}>
            <To node={item} />
          </li>
        ))}
      </List>
      <List title="名单 Rosters">
        {memberships.nodes.map(({ role, member, group }) => (
          <li key={`${role} ${member.id}`}>
            {role} <To node={member} /> <To node={group} />
          </li>
        ))}
      </List>
      <List title="任免 Appointments">
        {appointments.nodes.map(({ action, person, post }) => (
          <li key={`${person.id} ${post}`}>
            {action === 'APPOINT' ? '任' : '免'} <To node={person} /> {post}
          </li>
        ))}
      </List>
    </>
  );
}
