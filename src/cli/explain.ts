/** `zhengtu explain`: what was read on each line of a gazette, by which rule, and what was left unread. */
import { explain as explainReading, type Finding } from '../../loaders/explain.js';
import { extract } from '../../loaders/index.js';
import { aliasesOf, readGazetteFile } from '../gazettes.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { counted } from './terminal.js';

/** Prints the findings of one file, or of one of its lines. */
export async function explain(context: Context, [file = '']: string[], options: { line?: number }): Promise<ExitCode> {
  const { terminal } = context;
  const reading = await readGazetteFile(file, context);
  const extraction = extract(reading, { aliases: aliasesOf(context) });
  const lines = reading.source.lineStarts.length;
  if (options.line && options.line > lines)
    throw new Error(`“${file}” has ${lines} lines: there is no line ${options.line}.`);
  const findings = explainReading(reading, extraction, options.line ?? null);
  if (terminal.json) for (const finding of findings) terminal.out(JSON.stringify(finding));
  else printFindings(context, findings, extraction.coverage.unreadCues.length);
  return exitCodes.done;
}

function printFindings({ terminal }: Context, findings: readonly Finding[], unread: number): void {
  for (const finding of findings) terminal.out(row(finding));
  if (!findings.length) terminal.out('Nothing was read there.');
  terminal.out(`${counted(unread, 'word')} of responsibility in this file left unread.`);
}

function row({ line, endLine, kind, reading, rule }: Finding): string {
  const lines = endLine > line ? `${line}–${endLine}` : `${line}`;
  const indent = rule ? '  ' : '';
  return `${lines.padEnd(11)}${indent}${kind}: ${reading}${rule ? `  [${rule}]` : ''}`;
}
