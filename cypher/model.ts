/** Labels and relationship types of the stored graph, as MODEL.md describes them. */

/** Labels of what people ask about and what stands behind it. Every node has exactly one. */
export const labels = [
  'Alias',
  'ApprovalItem',
  'Chunk',
  'County',
  'Deadline',
  'Department',
  'Document',
  'Gap',
  'Gazette',
  'Person',
  'Project',
  'Rule',
  'Task',
] as const;

export type Label = (typeof labels)[number];

/** Relationship types. */
export const relationshipTypes = [
  'ADDRESSED_TO',
  'ASSIGNS',
  'BASED_ON',
  'BUILT_BY',
  'CALLED',
  'CITES',
  'DUE',
  'GOVERNS',
  'HOLDS',
  'IMPLEMENTS',
  'INCLUDES',
  'ISSUED_BY',
  'LEFT',
  'LEFT_UNREAD',
  'LISTS',
  'LOCATED_IN',
  'MEMBER_OF',
  'NAMES',
  'OVERSEES',
  'PART_OF',
  'PUBLISHES',
  'READ_WITH',
  'RESPONSIBLE_FOR',
  'SUCCEEDED_BY',
] as const;

/** The label that an id begins with, null where it is none of ours. */
export function labelOf(id: string): Label | null {
  const label = id.slice(0, id.indexOf(':'));
  return labels.find((known) => known === label) ?? null;
}
