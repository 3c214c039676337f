/** Projects with where they stand, who builds them and what they are part of. */
import type { ProjectRecord } from '../records.js';
import type { Draft } from './draft.js';
import { withoutNulls } from './draft.js';
import { unresolved } from './gaps.js';
import { partId, UniqueIds } from './keys.js';

/** Adds every project, then what joins them to their parents. */
export function addProjects(draft: Draft): void {
  const ids = new UniqueIds();
  const placed = new Map<string, number>();
  const added = draft.extraction.records.projects.map((project) => {
    const ordinal = (placed.get(project.document) ?? 0) + 1;
    placed.set(project.document, ordinal);
    return { project, id: addProject(draft, ids, project, ordinal) };
  });
  for (const { project, id } of added) addParent(draft, project, id, added);
}

function addProject(draft: Draft, ids: UniqueIds, project: ProjectRecord, ordinal: number): string {
  const document = draft.documentId(project.document);
  const part = project.number === null ? project.name : `${project.list ?? ''}/${project.number}`;
  const id = ids.unique(partId('Project', document, part, draft.gazette));
  const { name, list, number, level, stage, category, note, investment } = project;
  draft.add('load/projects', {
    id,
    document,
    props: withoutNulls({
      name,
      list,
      number,
      level,
      stage,
      category,
      note,
      investment,
      ordinal,
      documentId: document,
      city: draft.city || null,
      ...draft.evidence(project.evidence),
    }),
  });
  for (const place of project.places) addPlace(draft, project, id, place);
  if (project.builder) addBuilder(draft, project, id, project.builder);
  return id;
}

/** Places that mean no one county (`全省`, `相关市（区）`): nothing is missing where they make no link. */
const wide = /^(?:全[国省市州盟县区旗]|各|有关|相关)/;

function addPlace(draft: Draft, project: ProjectRecord, from: string, mention: string): void {
  const county = draft.extraction.names.county(mention, project.document);
  if (!county && !wide.test(mention)) unresolved(draft, mention, project.evidence);
  if (county) {
    const props = { mention, ordinal: draft.next('load/locations'), ...draft.evidence(project.evidence) };
    draft.add('load/locations', { from, to: draft.county(county), props });
  }
}

function addBuilder(draft: Draft, project: ProjectRecord, from: string, mention: string): void {
  const name = draft.extraction.names.department(mention, project.document) ?? mention;
  const props = { mention, ordinal: draft.next('load/builders'), ...draft.evidence(project.evidence) };
  draft.add('load/builders', { from, to: draft.unit(name, mention), props });
}

function addParent(
  draft: Draft,
  child: ProjectRecord,
  from: string,
  all: readonly { project: ProjectRecord; id: string }[],
): void {
  if (child.parent === null) return;
  const parent = all.find(
    ({ project, id }) => id !== from && project.document === child.document && project.name === child.parent,
  );
  if (!parent) return;
  const props = { ordinal: draft.next('load/parts'), ...draft.evidence(child.evidence) };
  draft.add('load/parts', { from, to: parent.id, props });
}
