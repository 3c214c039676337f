/** What a person at the command line reads of an error. */
import { GraphError } from '../graph/errors.js';

/** The error's sentence. There is no log here, so that the engine's own words stand in for it. */
export function sentenceOf(error: Error): string {
  const { message, cause } = error;
  const inLog = ' The log has the reason.';
  if (!(error instanceof GraphError) || !(cause instanceof Error) || !message.endsWith(inLog)) return message;
  return `${message.slice(0, -inLog.length)} The engine says: “${cause.message}”.`;
}
