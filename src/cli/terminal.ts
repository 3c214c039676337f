/** Where a command writes: people on a terminal, people in a log, or a program. Passed in, so that tests read what was said. */
import { SingleBar } from 'cli-progress';

/** The two streams and how they want to be written to. */
export interface Terminal {
  out(line: string): void;
  error(line: string): void;
  /** True where a person watches: progress bars are drawn. */
  interactive: boolean;
  /** True after `--json`: every result is one JSON line, and nothing else goes to standard output. */
  json: boolean;
}

/** The terminal of this process. */
export function processTerminal(json: boolean): Terminal {
  const interactive = Boolean(process.stderr.isTTY) && !json;
  /** A progress bar stands on the line that is written next: it is drawn again on the one below. */
  const clearBar = () => interactive && process.stderr.write('\r\u001B[K');
  const write = (stream: NodeJS.WriteStream) => (line: string) => {
    clearBar();
    stream.write(`${line}\n`);
  };
  return { out: write(process.stdout), error: write(process.stderr), interactive, json };
}

/** Tells a result: as one JSON line for programs, as a sentence for people. */
export function tell(terminal: Terminal, value: object, sentence: string): void {
  terminal.out(terminal.json ? JSON.stringify(value) : sentence);
}

/** Runs `work` over the items one by one, with a progress bar where a person watches. */
export async function eachWithProgress<Item extends string>(
  terminal: Terminal,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const bar =
    terminal.interactive && items.length > 1
      ? new SingleBar({ format: '{bar} {value}/{total} {file}', clearOnComplete: true })
      : null;
  bar?.start(items.length, 0, { file: '' });
  try {
    for (const item of items) {
      bar?.update({ file: item });
      await work(item);
      bar?.increment();
    }
  } finally {
    bar?.stop();
  }
}

/** `1 document`, `3 documents`. */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
