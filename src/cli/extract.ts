/** `zhengtu extract`: gazettes in, JSON records out, no graph. */
import { rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Records } from '../../loaders/records.js';
import { makeFolder } from '../folders.js';
import { aliasesOf, extractFile } from '../gazettes.js';
import type { Context, ExitCode } from './context.js';
import { forEachSource } from './inputs.js';
import { counted, tell } from './terminal.js';

/** Writes `<name>.json` per source into `--out`. Sources that cannot be read are told and the rest goes on. */
export async function extract(context: Context, args: string[], options: { out: string }): Promise<ExitCode> {
  aliasesOf(context);
  const folder = resolve(context.folder, options.out);
  prepareFolder(folder, options.out);
  const written = new Map<string, string>();
  return forEachSource(context, args, async (file) => {
    const { records } = await extractFile(file, context);
    const target = join(folder, `${basename(file, extname(file))}.json`);
    const earlier = written.get(target);
    if (earlier)
      throw new Error(
        `“${file}” and “${earlier}” would both be written to “${target}”: extract them into different folders.`,
      );
    written.set(target, file);
    writeWhole(target, `${JSON.stringify(records, null, 1)}\n`);
    tell(
      context.terminal,
      { file, written: target, ...recordCounts(records) },
      `${file} → ${target}: ${summary(records)}`,
    );
  });
}

/** The whole file or none. */
function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EFBIG') rmSync(file, { force: true });
    throw new Error(
      `“${file}” cannot be written (${code ?? 'unknown reason'}): check that its folder may be written to and has room.`,
      { cause: error },
    );
  }
}

function prepareFolder(folder: string, given: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `The folder “${given}” cannot be made (${code ?? 'unknown reason'}): give --out a folder that exists, or one that may be made.`,
      { cause: error },
    );
  }
}

/** How many facts of each kind were read. */
export const recordCounts = (records: Records) => ({
  documents: records.documents.length,
  tasks: records.tasks.length,
  assignments: records.tasks.reduce((sum, task) => sum + task.assignments.length, 0),
  deadlines: records.tasks.reduce((sum, task) => sum + task.deadlines.length, 0),
  projects: records.projects.length,
  memberships: records.memberships.length,
  appointments: records.appointments.length,
  approvalItems: records.approvalItems.length,
  unresolved: records.unresolved.length,
});

/** The counts as a phrase: `10 documents, 90 tasks, 361 assignments …`. Kinds with nothing are left out. */
export function summary(records: Records): string {
  const { approvalItems, ...counts } = recordCounts(records);
  const named = Object.entries({ ...counts, 'approval items': approvalItems }).filter(([, count]) => count > 0);
  return named
    .map(([noun, count]) => (noun === 'unresolved' ? `${count} unresolved` : counted(count, noun.replace(/s$/, ''))))
    .join(', ');
}
