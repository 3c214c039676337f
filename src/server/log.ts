import { type Logger, pino } from 'pino';

/** A log of JSON lines on standard output. Queries of users are logged at debug level only. */
export function loggerFor(level: string): Logger {
  return pino({ name: 'zhengtu', level });
}
