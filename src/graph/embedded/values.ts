/** Values as the embedded engine gives them, brought to the port's. */
import type { Row, Value } from '../../../cypher/port.js';

/** One result row, with integers past 2⁵³ rounded, dates as ISO strings, and nodes and relationships as their properties. */
export function embeddedRow(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, embeddedValue(value)]));
}

function embeddedValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(embeddedValue);
  if (typeof value === 'object') return embeddedObject(value as Record<string, unknown>);
  return value as Value;
}

/** The engine marks nodes and relationships with properties of its own, which begin with an underscore; the stored model has none such. */
const embeddedObject = (value: Record<string, unknown>): Row =>
  embeddedRow(Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_'))));
