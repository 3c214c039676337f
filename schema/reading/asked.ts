/** Which stored properties an operation can show: what it does not ask for is not fetched. */
import {
  type ASTNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Wanted } from '../../cypher/settled.js';
import { labels } from '../inputs/ids.js';

/** The GraphQL type that shows a relationship; nodes are shown by the type of their label. */
const shownAs: Record<string, string> = {
  RESPONSIBLE_FOR: 'Assignment',
  DUE: 'Due',
  CITES: 'Citation',
  MEMBER_OF: 'Membership',
  HOLDS: 'Appointment',
};

/** Where a property of any label is shown by more fields than its own. */
const shownByAny: Record<string, readonly string[]> = {
  name: ['Entity.name', 'SearchHit.snippet'],
  number: ['SearchHit.snippet'],
};

/** Where a property is shown under another name than its own, or by more fields than one. */
const shownBy: Record<string, readonly string[]> = {
  'Task.documentId': ['Task.document'],
  'Task.text': ['Task.text', 'SearchHit.snippet'],
  'Project.documentId': ['Project.document'],
  'ApprovalItem.documentId': ['ApprovalItem.document'],
  'Document.loaded': ['Document.loaded', 'Document.evidence'],
  'Document.gazette': ['Document.gazette'],
  'Membership.gazette': ['Membership.document'],
  'Department.aliases': ['Department.aliases', 'SearchHit.snippet'],
  'Department.aliasCounts': ['Department.aliases'],
};

/** The evidence of a fact: by which fields of Evidence each of its properties is shown. */
const evidence: Record<string, readonly string[]> = {
  source: ['source'],
  gazette: ['gazette', 'context'],
  start: [],
  end: ['end', 'context'],
  line: ['line'],
  quote: ['quote', 'context'],
  rule: ['rule'],
  headings: ['headings'],
};

/** What an operation asks for, found once for each operation of each document. */
const found = new WeakMap<OperationDefinitionNode, Wanted>();

/** Tells of a property of a label or relationship type whether the operation under way can show it. */
export function wantedBy(info: GraphQLResolveInfo): Wanted {
  let wanted = found.get(info.operation);
  if (!wanted) {
    wanted = wantedOf(fieldsOf(info));
    found.set(info.operation, wanted);
  }
  return wanted;
}

/** Every field that the operation asks for anywhere, as `Type.field`. */
function fieldsOf({ schema, operation, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const fields = new Set<string>();
  const types = new TypeInfo(schema);
  const parts: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation, ...Object.values(fragments)];
  const enter = (node: ASTNode): void => {
    if (node.kind === Kind.FIELD) fields.add(`${getNamedType(types.getParentType())?.name}.${node.name.value}`);
  };
  for (const part of parts) visit(part, visitWithTypeInfo(types, { enter }));
  return fields;
}

function wantedOf(fields: ReadonlySet<string>): Wanted {
  const asked = (name: string) => fields.has(name);
  const wanted = (owner: string, property: string) => {
    const type = shownAs[owner] ?? owner;
    if (property === 'id') return true;
    const name = `${type}.${property}`;
    if ([...(shownBy[name] ?? [name]), ...(shownByAny[property] ?? [])].some(asked)) return true;
    return isOfEvidence(type, property, asked);
  };
  const isPaged = [...fields].some((field) => cursors.test(field));
  return (owner, property) => {
    if (owner === 'Page') return isPaged;
    return owner === null ? labels.some((it) => wanted(it, property)) : wanted(owner, property);
  };
}

/** The fields that show where a row stands in its list. */
const cursors = /^PageInfo\.(start|end)Cursor$|Edge\.cursor$/;

/** That a fact has a place at all says whether it has evidence. */
function isOfEvidence(type: string, property: string, asked: (name: string) => boolean): boolean {
  const shows = evidence[property];
  if (!shows || !(asked(`${type}.evidence`) || asked('Hop.evidence'))) return false;
  return property === 'start' || shows.some((field) => asked(`Evidence.${field}`));
}
