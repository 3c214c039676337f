/** The order of the statements in `cypher/load`: each finds what the ones before it left. */
import type { LoadStatement } from './draft.js';

/**
 * Takes out what one gazette said. Shared nodes that it spoke of are marked stale for the settling; where it had the word on them, the next gazette
 * gets it.
 */
export const unloadOrder = [
  'unload/deadlines',
  'unload/bases',
  'unload/citations',
  'unload/document-units',
  'unload/people',
  'unload/links',
  'unload/links-unsaid',
  'unload/rules',
  'unload/tasks',
  'unload/projects',
  'unload/items',
  'unload/chunks',
  'unload/gaps',
  'unload/documents',
  'settle/citations-return',
  'settle/bases-return',
  'unload/aliases',
  'unload/named',
  'unload/gazette',
  'unload/cited',
  'unload/departments-said',
  'unload/counties-said',
  'unload/titles',
].map((name) => `load/${name}`);

/** Writes what one gazette says: nodes first, relationships after. */
export const loadOrder: LoadStatement[] = [
  'load/rules',
  'load/chunks',
  'load/cited',
  'load/documents',
  'load/departments',
  'load/counties',
  'load/people',
  'load/deadlines',
  'load/tasks',
  'load/projects',
  'load/items',
  'load/issuers',
  'load/addressees',
  'load/citations',
  'load/assignments',
  'load/due',
  'load/locations',
  'load/builders',
  'load/parts',
  'load/implementers',
  'load/overseers',
  'load/bases',
  'load/members',
  'load/member-units',
  'load/holds',
  'load/holds-open',
  'load/left',
  'load/left-open',
  'load/includes',
  'load/governs',
  'load/succeeded',
  'load/gaps',
];

/**
 * Brings shared nodes to what the loaded gazettes say together, and forgets those that none speaks of. Every statement starts from what this gazette
 * says or said, so that a load costs the same however many gazettes speak of the same units and laws.
 */
export const settleOrder = [
  'settle/documents-unprinted',
  'settle/documents-printed',
  'settle/citations-return',
  'settle/bases-return',
  'settle/titles-touched',
  'settle/documents-cited',
  'settle/documents-based',
  'settle/documents-said',
  'settle/citations-join',
  'settle/bases-join',
  'settle/documents-forgotten',
  'settle/documents-done',
  'settle/departments-known',
  'settle/aliases-called',
  'settle/aliases-canonical',
  'settle/aliases-uncalled',
  'settle/departments-forgotten',
  'settle/departments-aliases',
  'settle/aliases-forgotten',
  'settle/aliases-done',
  'settle/departments-done',
  'settle/counties-forgotten',
  'settle/counties-known',
  'settle/counties-done',
  'settle/people-forgotten',
  'settle/people-known',
  'settle/people-titles',
  'settle/people-done',
  'settle/deadlines-forgotten',
  'settle/deadlines-done',
  'settle/rules-forgotten',
  'settle/rules-done',
].map((name) => `load/${name}`);

/** What of the settling finds nothing to do where nothing was taken out. */
export const afterRemoval: ReadonlySet<string> = new Set(
  [
    'documents-unprinted',
    'aliases-uncalled',
    'departments-forgotten',
    'aliases-forgotten',
    'aliases-done',
    'counties-forgotten',
    'counties-done',
    'people-forgotten',
    'people-done',
    'deadlines-forgotten',
    'deadlines-done',
    'rules-forgotten',
    'rules-done',
  ].map((name) => `load/settle/${name}`),
);
