/** The scalars of the API: calendar dates and instants, both kept as ISO strings from graph to client. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { clientError } from './errors.js';

/** `refusal` keeps the code where a server puts its own on everything that validation reports. */
const badValue = (message: string) => clientError('BAD_VALUE', message, { refusal: 'BAD_VALUE' });

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that the calendar has, written `2022-12-31`. */
export function isCalendarDate(value: unknown): value is string {
  const [, year, month, day] = typeof value === 'string' ? (datePattern.exec(value) ?? []) : [];
  if (!year || !month || !day) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** Days of a month; 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function dateFrom(value: unknown): string {
  if (isCalendarDate(value)) return value;
  throw badValue(`“${String(value)}” is not a calendar date: write year, month and day as in 2022-12-31.`);
}

function instantFrom(value: unknown): string {
  const instant = typeof value === 'string' ? new Date(value) : null;
  if (instant && !Number.isNaN(instant.valueOf())) return instant.toISOString();
  throw badValue(`“${String(value)}” is not an instant: write it as in 2022-12-31T08:00:00Z.`);
}

/** Reads a value written in the query itself; what is wrong with it is told with its place. */
const literal = (read: (value: unknown) => string) => (node: ValueNode) => {
  try {
    return read(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind);
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    throw new GraphQLError(message, { nodes: node, extensions });
  }
};

/** ISO 8601 calendar date. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'ISO 8601 calendar date, `2022-12-31`.',
  serialize: dateFrom,
  parseValue: dateFrom,
  parseLiteral: literal(dateFrom),
});

/** ISO 8601 instant in UTC. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'ISO 8601 instant in UTC, `2022-12-31T08:00:00Z`.',
  serialize: instantFrom,
  parseValue: instantFrom,
  parseLiteral: literal(instantFrom),
});
