/** A document: where it stands among others, and what it orders. */
import { type Connection, pageFields, usePages } from './api.js';
import { Dues, type DueView, Links, List, type Many, type Named, Shown, Source, To, Units } from './parts.js';
import { appointmentActions, relations } from './words.js';

export const documentFields = `
  number genre issuedOn loaded gazette { id name } issuers { id name }
  cites(first: 50) { totalCount nodes { relation cited { id name } } } citedBy(first: 50) { totalCount nodes { relation citing { id name } } }
  restsOn(maxDepth: 5) { depth cited { id name } }
  projects(first: 50) { totalCount nodes { id name } } approvalItems(first: 50) { totalCount nodes { id name } }
  memberships(first: 100) { totalCount nodes { role member { ... on Person { id name } ... on Department { id name } } group { id name } } }
  appointments(first: 100) { totalCount nodes { action post person { id name } } }`;

interface Document {
  id: string;
  number: string | null;
  genre: string | null;
  issuedOn: string | null;
  loaded: boolean;
  gazette: Named | null;
  issuers: Named[];
  cites: Many<{ relation: string; cited: Named }>;
  citedBy: Many<{ relation: string; citing: Named }>;
  restsOn: { depth: number; cited: Named }[];
  projects: Many<Named>;
  approvalItems: Many<Named>;
  memberships: Many<{ role: string; member: Named; group: Named }>;
  appointments: Many<{ action: string; post: string; person: Named }>;
}

export function DocumentView(document: Document) {
  const { cites, citedBy, restsOn, projects, approvalItems, memberships, appointments } = document;
  const places = [...document.issuers, ...(document.gazette ? [document.gazette] : [])];
  return (
    <>
      <p className="quiet">
        {[document.number, document.genre, document.issuedOn].filter(Boolean).join(' · ')}
        {!document.loaded && ' 尚未载入，仅见于引用 Not loaded, known from citations'}
      </p>
      <p className="units">
        {places.map((node) => (
          <To node={node} key={node.id} />
        ))}
      </p>
      {document.loaded && <Tasks id={document.id} />}
      <Links
        title="引用 Cites"
        total={cites.totalCount}
        nodes={cites.nodes.map(({ cited, relation }) => ({ ...cited, relation }))}
        said={({ relation }) => ({ before: relations[relation] })}
      />
      <Links
        title="被引用 Cited by"
        total={citedBy.totalCount}
        nodes={citedBy.nodes.map(({ citing, relation }) => ({ ...citing, relation }))}
        said={({ relation }) => ({ before: relations[relation] })}
      />
      <Links
        title="层层依据 Rests on, citation by citation"
        nodes={restsOn.some(({ depth }) => depth > 1) ? restsOn.map(({ cited, depth }) => ({ ...cited, depth })) : []}
        said={({ depth }) => ({ before: `${depth}.` })}
      />
      <Links title="项目 Projects" total={projects.totalCount} nodes={projects.nodes} />
      <Links title="许可事项 Permits" total={approvalItems.totalCount} nodes={approvalItems.nodes} />
      <Links
        title="名单 Rosters"
        total={memberships.totalCount}
        nodes={memberships.nodes.map(({ member, role, group }) => ({ ...member, role, group }))}
        said={({ role, group }) => ({ before: role, after: <To node={group} /> })}
      />
      <Links
        title="任免 Appointments"
        total={appointments.totalCount}
        nodes={appointments.nodes.map(({ person, action, post }) => ({ ...person, action, post }))}
        said={({ action, post }) => ({ before: appointmentActions[action], after: post })}
      />
    </>
  );
}

/** What a document orders. */
export const documentTasksQuery = `query DocumentTasks($id: ID!, $after: String) {
  node(id: $id) { ... on Document { page: tasks(first: 50, after: $after) {
    ${pageFields} nodes { id name due { text date recurs } assignments { role department { id name } } } } } }
}`;

type Ordered = Named & { due: DueView[]; assignments: { role: string; department: Named }[] };

/** What it orders, in printed order. */
function Tasks({ id }: { id: string }) {
  const answer = usePages(
    documentTasksQuery,
    { id },
    (data: { node: { page: Connection<Ordered> } }) => data.node.page,
  );
  return (
    <Shown answer={answer}>
      {({ total, items, more }) => (
        <List title="任务 Tasks" total={total} more={more}>
          {items.map((task) => (
            <li key={task.id}>
              <To node={task} /> <Dues due={task.due} />
              <Units assignments={task.assignments} />
              <Source id={task.id} />
            </li>
          ))}
        </List>
      )}
    </Shown>
  );
}
