/**
 * Readings of four invented gazettes: 云岭市 and 安澜市 of the invented 东原省, two issues each. Between them they hold every label and relationship
 * type of cypher/model.ts, a placeholder that a later gazette fills, a citation by title, a document printed twice, namesakes and gaps.
 */
import type { Extraction } from '../../loaders/extraction.js';
import { anlan2022, anlan2023 } from './fixture-anlan.js';
import { yunling2022, yunling2023 } from './fixture-yunling.js';

export { anlan2022, anlan2023, yunling2022, yunling2023 };

/** All four, in the order of their ids. */
export const fixtures = (): Extraction[] => [anlan2022(), anlan2023(), yunling2022(), yunling2023()];

/** What loading is told in tests. */
export const loading = { loadedAt: '2026-01-02T03:04:05.000Z', loader: 'test' };
