#!/usr/bin/env node
/** The program's entry: the real streams, clock and environment. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import type { Context } from './cli/context.js';
import { runProgram } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';
import { readConfiguration } from './config.js';

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };

/** Signals are caught only by who waits for them: every other command ends as programs do. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const makeContext = (json: boolean): Context => ({
  terminal: processTerminal(json),
  configuration: readConfiguration(process.env),
  version,
  folder: process.cwd(),
  now: () => new Date().toISOString(),
  stopped: stopSignal,
});

process.exitCode = await runProgram(
  process.argv.slice(2),
  version,
  makeContext,
  processTerminal(process.argv.includes('--json')),
);
