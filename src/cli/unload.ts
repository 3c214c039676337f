/** `zhengtu unload`: gazettes out of the graph. */
import { unloadGazette } from '../load.js';
import { type Context, type ExitCode, exitCodes } from './context.js';
import { sentenceOf } from './failures.js';
import { tell } from './terminal.js';
import { withGraph } from './with-graph.js';

/** Takes out each gazette named; what only it said goes, what others say too stays. */
export async function unload(context: Context, args: string[]): Promise<ExitCode> {
  const { terminal } = context;
  let code: ExitCode = exitCodes.done;
  await withGraph(context, async (graph) => {
    for (const named of args) {
      try {
        const gazette = await unloadGazette(graph, named, context);
        tell(terminal, { gazette, outcome: 'unloaded' }, `${gazette} was taken out.`);
      } catch (error) {
        const message = sentenceOf(error as Error);
        terminal.error(terminal.json ? JSON.stringify({ gazette: named, error: message }) : message);
        code = exitCodes.partly;
      }
    }
  });
  return code;
}
