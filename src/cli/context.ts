/** What every command is given: nothing reaches past it for a clock, an environment or a stream. */
import type { Configuration } from '../config.js';
import type { Terminal } from './terminal.js';

/** The world of one run of the program. */
export interface Context {
  terminal: Terminal;
  configuration: Configuration;
  /** Version of the package: part of every gazette's fingerprint. */
  version: string;
  /** Folder that relative names start from. */
  folder: string;
  /** The time now, as an ISO 8601 instant. */
  now(): string;
  /** Resolves when the person asks the program to stop (SIGINT, SIGTERM), from the call on. */
  stopped(): Promise<void>;
}

/** What scripts can rely on. */
export const exitCodes = {
  /** Everything asked for was done. */
  done: 0,
  /** Some inputs failed, each with its sentence; the rest were done. */
  partly: 1,
  /** The command or the configuration cannot be used as given; nothing was done. */
  usage: 2,
  /** The graph cannot be reached or used. */
  graph: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
