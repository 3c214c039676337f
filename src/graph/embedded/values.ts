/** Values as the embedded engine gives them, brought to the port's. */
import type { Row, Value } from '../../../cypher/port.js';

/**
 * One result row, with integers past 2⁵³ rounded, dates as ISO strings, and nodes and relationships as their properties. The row, which the engine made for
 * this caller alone, is changed in place: most of its values stay as they are.
 */
export function embeddedRow(row: Record<string, unknown>): Row {
  for (const name in row) {
    const value = row[name];
    if (isPlain(value)) continue;
    row[name] = embeddedValue(value);
  }
  return row as Row;
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;

function embeddedValue(value: unknown): Value {
  if (isPlain(value)) return value as Value;
  if (value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? embeddedList(value) : embeddedObject(value as Record<string, unknown>);
}

function embeddedList(list: unknown[]): Value[] {
  for (let index = 0; index < list.length; index += 1) {
    if (!isPlain(list[index])) list[index] = embeddedValue(list[index]);
  }
  return list as Value[];
}

/** The engine marks nodes and relationships with properties of its own, which begin with an underscore; the stored model has none such. */
function embeddedObject(value: Record<string, unknown>): Row {
  for (const name in value) if (name.startsWith('_')) delete value[name];
  return embeddedRow(value);
}
