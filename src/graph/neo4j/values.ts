/** Values between the port and Bolt: the one place where integers become integers. */
import neo4j from 'neo4j-driver';
import type { Parameters, Row, Value } from '../../../cypher/port.js';

/** Parameters for the driver, which sends every JavaScript number as a float unless it is wrapped. Whole numbers are sent as integers. */
export function toBolt(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, boltValue(value)]));
}

function boltValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(boltValue);
  if (value !== null && typeof value === 'object') return toBolt(value);
  return value;
}

/**
 * A record as a row: nodes and relationships become their properties, temporal values ISO strings. Its maps and lists, which the driver made for this caller
 * alone, are changed in place. Most values are plain, and every value is looked at: what is cheap to tell is asked first.
 */
export function fromBolt(record: { keys: PropertyKey[]; get(key: string): unknown }): Row {
  const row: Row = {};
  for (const key of record.keys) row[String(key)] = portValue(record.get(String(key)));
  return row;
}

function portValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return portList(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return portObject(value as Record<string, unknown>);
  if (neo4j.isInt(value)) return value.toNumber();
  if (typeof value === 'bigint') return Number(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return portObject(value.properties);
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  return portObject(value as Record<string, unknown>);
}

function portList(list: unknown[]): Value[] {
  for (let index = 0; index < list.length; index += 1) list[index] = portValue(list[index]);
  return list as Value[];
}

function portObject(value: Record<string, unknown>): Row {
  for (const name in value) value[name] = portValue(value[name]);
  return value as Row;
}
