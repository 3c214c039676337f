/**
 * The user's own word on names: `zhengtu.aliases.yaml`. It is put on top of what the vocabulary and the gazettes say, each time a gazette is read;
 * taking a line out undoes it at the next load. Four lists, all optional; names of units are canonical, aliases as printed:
 *
 * ```yaml
 * add:                       # a printed name means this unit
 *   - alias: 市信创办
 *     unit: 汾川市信息技术应用创新工作领导小组办公室
 *     city: 汾川市            # only in documents of this city; everywhere where left out
 * separate:                  # a printed name does not mean the unit it was taken for, but another
 *   - alias: 市规划局
 *     from: 汾川市规划和自然资源局
 *     as: 汾川市规划局
 * join:                      # several units are one
 *   - units: [汾川市园林处, 汾川市园林中心]
 *     into: 汾川市园林绿化服务中心
 * rename:                    # a unit goes by another name
 *   - unit: 汾川市金融工作办公室
 *     to: 汾川市人民政府金融工作办公室
 * ```
 */
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { refuseContradictions } from './aliases-check.js';

/** What the file says, in the order in which it is applied: add, separate, join, rename. */
export interface Aliases {
  readonly path: string;
  readonly operations: readonly AliasOperation[];
}

/** One entry. Names of units are canonical; `city` limits an alias to documents of that city. */
export type AliasOperation =
  | { do: 'add'; alias: string; unit: string; city: string | null }
  | { do: 'separate'; alias: string; from: string; as: string; city: string | null }
  | { do: 'join'; units: string[]; into: string }
  | { do: 'rename'; unit: string; to: string };

/** No aliases at all. */
export const noAliases: Aliases = { path: '', operations: [] };

const name = z.string().trim().min(2, 'a name has at least two characters');
const city = name.nullable().default(null);
const list = <T extends z.ZodType>(entry: T) => z.array(entry).nullish();
const schema = z.strictObject({
  add: list(z.strictObject({ alias: name, unit: name, city })),
  separate: list(z.strictObject({ alias: name, from: name, as: name, city })),
  join: list(z.strictObject({ units: z.array(name).min(1, 'name at least one unit'), into: name })),
  rename: list(z.strictObject({ unit: name, to: name })),
});

/** Reads the file; empty text gives no aliases. Throws a sentence with path and line where an entry cannot be used. */
export function readAliases(text: string, path: string): Aliases {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    throw new Error(
      `${place(path, broken.linePos?.[0].line)} is no YAML: ${broken.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
    );
  const read = schema.safeParse(document.toJS() ?? {});
  if (!read.success) throw new Error(complaint(read.error, path, document.contents, lines));
  const operations = operationsOf(read.data);
  refuseContradictions(operations, (at) => place(path, lineOf(document.contents, at, lines)));
  return { path, operations };
}

function operationsOf({ add, separate, join, rename }: z.infer<typeof schema>): AliasOperation[] {
  return [
    ...(add ?? []).map((entry) => ({ do: 'add' as const, ...entry })),
    ...(separate ?? []).map((entry) => ({ do: 'separate' as const, ...entry })),
    ...(join ?? []).map((entry) => ({ do: 'join' as const, ...entry })),
    ...(rename ?? []).map((entry) => ({ do: 'rename' as const, ...entry })),
  ];
}

function place(path: string, line: number | undefined): string {
  return `The alias file “${path}”${line ? `, line ${line},` : ''}`;
}

function complaint(error: z.ZodError, path: string, contents: Node | null, lines: LineCounter): string {
  const [issue] = error.issues;
  const at = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  const where = place(path, lineOf(contents, at, lines));
  const field = at.length > 0 ? `“${at.filter((step) => typeof step === 'string').join('.')}”` : 'its lists';
  if (issue?.code === 'unrecognized_keys')
    return `${where} has “${issue.keys.join('”, “')}”, which means nothing here: the lists are add, separate, join and rename, each with its own fields.`;
  if (issue?.code === 'invalid_type')
    return `${where} lacks ${field} or gives it a wrong form: ${issue.message.replace(/^Invalid input: /, '')}.`;
  return `${where} cannot be used: ${field}: ${issue?.message ?? 'wrong form'}.`;
}

/** The line of the deepest node on the path that the file holds. */
function lineOf(contents: Node | null, path: readonly (string | number)[], lines: LineCounter): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range?.[0];
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      : undefined;
    const next = pair ? pair.value : node.get(step, true);
    const start = (pair?.key as Node | undefined)?.range?.[0] ?? (next as Node | undefined)?.range?.[0];
    if (start === undefined) break;
    offset = start;
    node = next;
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}
