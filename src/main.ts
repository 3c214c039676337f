#!/usr/bin/env -S node --max-semi-space-size=64
/**
 * The program's entry: the real streams, clock and environment. Loading makes many objects that live for one gazette: with more room for young ones than
 * Node gives by itself (16 MB), collecting them takes half the time. `npm start`, the image and the bench say the same.
 */
import './production.js';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import type { Context } from './cli/context.js';
import { runProgram } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';
import { readConfiguration } from './config.js';

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };

/** How long the process may take to end by itself once its work is done, milliseconds. */
const endMs = 500;

/** What programs end with whose reader went away: 128 and the number of SIGPIPE. */
const readerGone = 141;

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

/** `zhengtu status | head -1`: nobody reads the rest. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? readerGone : 1));

process.exitCode = await runProgram(
  process.argv.slice(2),
  version,
  makeContext,
  processTerminal(process.argv.includes('--json')),
);
// A statement of the embedded engine that nobody waits for any more cannot be stopped, and would keep the process for as long as it runs.
setTimeout(() => process.stdout.write('', () => process.exit()), endMs).unref();
