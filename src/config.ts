/** Configuration from the environment. Every name stands here once; README and docker-compose.yml are checked against this list. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A setting that cannot be used as given. The message names the variable, its value and what is accepted. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  z.enum(words, { error: `give one of ${words.join(', ')}` });
const whole = (low: number, high: number) => {
  const error = `give a whole number from ${low} to ${high}`;
  return z.coerce.number({ error }).int({ error }).min(low, { error }).max(high, { error });
};
const flag = oneOf('true', 'false', '1', '0', 'yes', 'no').transform((word) => ['true', '1', 'yes'].includes(word));

/** As browsers send it: a scheme and a host in small letters, without a path. One written otherwise would never be met. */
const isOrigin = (word: string): boolean => word === '*' || /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#A-Z]+$/.test(word);
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** The environment's names: default, accepted values and, for the README, what each is for. */
const settings = {
  ZHENGTU_GRAPH: z
    .string()
    .trim()
    .min(1, { error: 'give a folder or an address' })
    .default('./data')
    .describe('folder of the embedded graph, or the address of a Neo4j (neo4j://, neo4j+s://, bolt://)'),
  ZHENGTU_GRAPH_USER: z.string().default('neo4j').describe('Neo4j user'),
  ZHENGTU_GRAPH_PASSWORD: z.string().optional().describe('Neo4j password'),
  ZHENGTU_GRAPH_PASSWORD_FILE: z.string().optional().describe('file that holds the Neo4j password'),
  ZHENGTU_GRAPH_DATABASE: z.string().default('neo4j').describe('Neo4j database'),
  ZHENGTU_GRAPH_POOL: whole(1, 1000).default(50).describe('most connections to Neo4j at once'),
  ZHENGTU_GRAPH_TIMEOUT: whole(100, 600_000).default(15_000).describe('longest time of one statement, milliseconds'),
  ZHENGTU_ALIASES: z
    .string()
    .optional()
    .describe('file of names that people joined, separated or renamed; zhengtu.aliases.yaml where it exists'),
  ZHENGTU_LOG: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info').describe('how much the service logs'),
  ZHENGTU_CORS: z
    .string()
    .refine((text) => listed(text).every(isOrigin), {
      error: 'give origins as browsers send them (https://example.org, without a path or a slash at the end), or *',
    })
    .default('')
    .describe('origins, separated by commas, that may call from a browser; * for all'),
  ZHENGTU_INTROSPECTION: flag.default(true).describe('whether clients may ask for the schema'),
  ZHENGTU_MAX_BODY: whole(1_000, 100_000_000).default(262_144).describe('largest request body, bytes'),
  ZHENGTU_MAX_TOKENS: whole(100, 1_000_000).default(3_000).describe('most tokens in one query'),
  ZHENGTU_MAX_DEPTH: whole(2, 100).default(14).describe('deepest nesting of one query'),
  ZHENGTU_MAX_ALIASES: whole(1, 10_000).default(30).describe('most aliases in one query'),
  ZHENGTU_MAX_COMPLEXITY: whole(100, 100_000_000)
    .default(100_000)
    .describe('most fields times page sizes in one query'),
  ZHENGTU_MAX_REQUESTS: whole(1, 100_000).default(64).describe('most requests answered at once'),
  ZHENGTU_REQUEST_TIMEOUT: whole(100, 600_000).default(30_000).describe('longest time of one request, milliseconds'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: whole(0, 65_535).default(4000).describe('port to listen on; 0 takes a free one'),
} as const;

type Settings = { [name in keyof typeof settings]: z.output<(typeof settings)[name]> };

/** What the program runs with. Times are milliseconds, sizes bytes. */
export interface Configuration {
  graph: { address: string; user: string; password: string; database: string; pool: number; timeoutMs: number };
  aliases: string | null;
  log: Settings['ZHENGTU_LOG'];
  host: string;
  port: number;
  cors: string[];
  introspection: boolean;
  limits: {
    bodyBytes: number;
    tokens: number;
    depth: number;
    aliases: number;
    complexity: number;
    requests: number;
    requestMs: number;
    statementMs: number;
  };
}

/** Every variable with its default and purpose, in the order the README lists them. */
export function describeSettings(): { name: string; default: string; purpose: string }[] {
  return Object.entries(settings).map(([name, schema]) => ({
    name,
    default: String(schema.safeParse(undefined).data ?? ''),
    purpose: schema.description ?? '',
  }));
}

/** Reads the configuration. Throws `ConfigurationError` at the first setting that cannot be used. Empty variables count as unset. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const get = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    setting(name, environment[name] || undefined);
  const timeoutMs = get('ZHENGTU_GRAPH_TIMEOUT');
  return {
    graph: {
      address: get('ZHENGTU_GRAPH'),
      user: get('ZHENGTU_GRAPH_USER'),
      password: password(get('ZHENGTU_GRAPH_PASSWORD'), get('ZHENGTU_GRAPH_PASSWORD_FILE')),
      database: get('ZHENGTU_GRAPH_DATABASE'),
      pool: get('ZHENGTU_GRAPH_POOL'),
      timeoutMs,
    },
    aliases: get('ZHENGTU_ALIASES') ?? null,
    log: get('ZHENGTU_LOG'),
    host: get('HOST'),
    port: get('PORT'),
    cors: listed(get('ZHENGTU_CORS')),
    introspection: get('ZHENGTU_INTROSPECTION'),
    limits: {
      bodyBytes: get('ZHENGTU_MAX_BODY'),
      tokens: get('ZHENGTU_MAX_TOKENS'),
      depth: get('ZHENGTU_MAX_DEPTH'),
      aliases: get('ZHENGTU_MAX_ALIASES'),
      complexity: get('ZHENGTU_MAX_COMPLEXITY'),
      requests: get('ZHENGTU_MAX_REQUESTS'),
      requestMs: get('ZHENGTU_REQUEST_TIMEOUT'),
      statementMs: timeoutMs,
    },
  };
}

function setting<Name extends keyof Settings>(name: Name, value: string | undefined): Settings[Name] {
  const parsed = settings[name].safeParse(value);
  if (parsed.success) return parsed.data as Settings[Name];
  const problem = parsed.error.issues[0]?.message ?? 'not accepted';
  throw new ConfigurationError(
    `The environment variable ${name} is “${value}”: ${problem}. What it sets: ${settings[name].description}.`,
  );
}

function password(given: string | undefined, file: string | undefined): string {
  if (given || !file) return given ?? '';
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(
      `The password file “${file}” named by ZHENGTU_GRAPH_PASSWORD_FILE cannot be read: check that it exists and may be read.`,
    );
  }
}
