/** A Neo4j version that can be run, with the Java it needs and the class that starts it. */
export interface Neo4jVersion {
  version: string;
  java: number;
  main: string;
}

export interface ServerOptions {
  version?: string;
  /** Folder of its data; a new one under the system's temporary folder unless told. */
  home?: string;
  port?: number;
  /** True asks for user and password, at first `neo4j` and `neo4j`. */
  auth?: boolean;
  /** True lets it outlive this process. */
  detached?: boolean;
  /** True compiles lightly: slower in the long run, warm sooner. For tests. */
  quick?: boolean;
  /** Further lines of neo4j.conf. */
  settings?: Record<string, string>;
}

export interface Neo4jServer {
  version: string;
  url: string;
  home: string;
  port: number;
  pid: number;
  kill(): Promise<void>;
  stop(): Promise<void>;
  forget(): void;
}

export const versions: Neo4jVersion[];
export function findJava(major: number): string | null;
export function whyNot(version: Neo4jVersion): string | null;
export function hasJars(version: string): boolean;
export function fetchJars(version: string): string;
export function freePort(): Promise<number>;
export function startServer(options?: ServerOptions): Promise<Neo4jServer>;
