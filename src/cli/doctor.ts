/** `zhengtu doctor`: what in the graph deserves a look. */
import { examineGraph } from '../doctor.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { counted, tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Prints a sentence per finding. Findings are no failure: the exit code is 0. */
export async function doctor(context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const findings = await withGraph(context, examineGraph);
  for (const finding of findings) tell(terminal, finding, `${finding.kind}: ${finding.sentence}`);
  if (!terminal.json) terminal.out(`${counted(findings.length, 'finding')}.`);
  return exitCodes.done;
}
