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

/** A record as a row: nodes and relationships become their properties, temporal values ISO strings. */
export function fromBolt(record: { keys: PropertyKey[]; get(key: string): unknown }): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), portValue(record.get(String(key)))]));
}

function portValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return value.toNumber();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(portValue);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return portObject(value.properties);
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  return typeof value === 'object' ? portObject(value as Record<string, unknown>) : (value as Value);
}

const portObject = (value: Record<string, unknown>): Row =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, portValue(inner)]));
