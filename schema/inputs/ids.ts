/** Ids as clients give them: the label of a kind and a key, `Task:安政办字〔2022〕15号#3`. */
import { clientError } from '../errors.js';

/** The labels whose nodes have a GraphQL type. */
export const labels = [
  'Gazette',
  'Document',
  'Department',
  'Task',
  'Project',
  'County',
  'Person',
  'ApprovalItem',
] as const;
export type Label = (typeof labels)[number];

/** The label of an id. Throws BAD_ID for text that is no id of this API. */
export function labelOf(id: string, argument: string): Label {
  const label = labels.find((it) => id.startsWith(`${it}:`) && id.length > it.length + 1);
  if (label) return label;
  throw clientError(
    'BAD_ID',
    `“${id}”, given as ${argument}, is not an id of this graph: ids begin with their kind, as in “Department:…”. Take one from an “id” field.`,
  );
}

/** The id, where it is one of the expected kind; null where none is given. Throws BAD_ID and WRONG_KIND. */
export function idOf(label: Label, id: string | null | undefined, argument: string): string | null {
  if (id === null || id === undefined) return null;
  const given = labelOf(id, argument);
  if (given === label) return id;
  throw clientError(
    'WRONG_KIND',
    `“${id}”, given as ${argument}, is the id of a ${given}: ${argument} takes the id of a ${label}, which begins with “${label}:”.`,
  );
}
