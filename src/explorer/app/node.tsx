/** The page of one node, whatever its kind: each kind has its own query and view. */
import { type ReactNode, useEffect } from 'react';
import { useAnswer } from './api.js';
import { DepartmentView, departmentFields } from './node-department.js';
import { DocumentView, documentFields } from './node-document.js';
import { GazetteView, gazetteFields } from './node-gazette.js';
import {
  CountyView,
  countyFields,
  ItemView,
  itemFields,
  PersonView,
  ProjectView,
  personFields,
  projectFields,
} from './node-others.js';
import { TaskView, taskFields } from './node-task.js';
import { Shown } from './parts.js';

/** How each kind of node is asked for and shown, by GraphQL type. */
export const views: Record<string, { fields: string; view: (node: never) => ReactNode }> = {
  Department: { fields: departmentFields, view: DepartmentView },
  Document: { fields: documentFields, view: DocumentView },
  Task: { fields: taskFields, view: TaskView },
  County: { fields: countyFields, view: CountyView },
  Person: { fields: personFields, view: PersonView },
  Project: { fields: projectFields, view: ProjectView },
  ApprovalItem: { fields: itemFields, view: ItemView },
  Gazette: { fields: gazetteFields, view: GazetteView },
};

/** Everything that the page of a node of some kind shows at once. */
export const nodeQuery = (kind: string, fields: string): string =>
  `query Node($id: ID!) { node(id: $id) { ... on ${kind} { id name ${fields} } } }`;

/** The id's kind stands before its colon; an id of no known kind is told. */
export function NodePage({ id }: { id: string }) {
  const kind = id.split(':')[0] ?? '';
  const known = views[kind];
  return known ? (
    <KnownNode id={id} kind={kind} {...known} key={id} />
  ) : (
    <p className="refused">“{id}” 不是本图的标识。 It is no id of this graph.</p>
  );
}

function KnownNode({
  id,
  kind,
  fields,
  view,
}: {
  id: string;
  kind: string;
  fields: string;
  view: (node: never) => ReactNode;
}) {
  const answer = useAnswer<{ node: { name: string } | null }>(nodeQuery(kind, fields), { id });
  const title = answer.state === 'answered' ? answer.data.node?.name : undefined;
  useEffect(() => {
    document.title = title ? `${title} · 政图 Zhengtu` : '政图 Zhengtu';
  }, [title]);
  return (
    <Shown answer={answer}>
      {({ node }) =>
        node ? (
          <>
            <h1>{node.name}</h1>
            {view(node as never)}
          </>
        ) : (
          <p className="refused">“{id}” 不在图中。 It is not in the graph.</p>
        )
      }
    </Shown>
  );
}
