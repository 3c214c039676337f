/** The compose file and Dockerfile, checked where no engine can run them. */
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../cypher/package-root.js';
import { dataFile } from '../../loaders/data.js';
import { versions } from '../../scripts/neo4j/server.mjs';
import { describeSettings, readConfiguration } from '../../src/config.js';

interface Service {
  image?: string;
  init?: boolean;
  stop_grace_period?: string;
  environment: Record<string, string>;
  healthcheck?: unknown;
  volumes?: string[];
  ports: string[];
}

const compose = parse(dataFile('docker-compose.yml')) as {
  services: Record<'neo4j' | 'zhengtu', Service>;
  volumes: object;
};
const dockerfile = dataFile('Dockerfile');

describe('docker-compose.yml', () => {
  test('fits the compose schema, and a linter has nothing to say', () => {
    const path = join(packageRoot(), 'docker-compose.yml');
    const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
    expect(linter.lintFiles([path], false).flatMap(({ messages }: { messages: unknown[] }) => messages)).toEqual([]);
  });

  test('the environment it gives the service is the configuration’s', () => {
    const names = describeSettings().map(({ name }) => name);
    const { environment } = compose.services.zhengtu;
    expect(Object.keys(environment).filter((name) => !names.includes(name))).toEqual([]);
    const { graph, host, port, limits } = readConfiguration({ ...environment, ZHENGTU_GRAPH_PASSWORD: 'x' });
    expect(Number.parseInt(String(compose.services.zhengtu.stop_grace_period), 10)).toBeGreaterThan(
      limits.requestMs / 1000,
    );
    expect(graph).toMatchObject({ address: 'neo4j://neo4j:7687', user: 'neo4j', password: 'x' });
    expect([host, port]).toEqual(['0.0.0.0', 4000]);
  });

  test('Neo4j is pinned to the version the suite runs on, keeps its data, tells its health and has its memory set', () => {
    const { image, environment, healthcheck, volumes } = compose.services.neo4j;
    expect(image).toBe(`neo4j:${versions[0]?.version}-community`);
    expect(volumes).toEqual(['neo4j-data:/data']);
    expect(healthcheck).toBeDefined();
    expect(environment).toMatchObject({
      NEO4J_server_memory_heap_max__size: '1g',
      NEO4J_server_memory_pagecache_size: '512m',
    });
  });

  test('Ctrl-C reaches a load, and the password stays out of image and repository', () => {
    expect(compose.services.zhengtu.init).toBe(true);
    for (const file of ['.dockerignore', '.gitignore']) expect(dataFile(file).split('\n')).toContain('.env');
  });

  test('nothing listens beyond this machine', () => {
    for (const { ports } of Object.values(compose.services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('Dockerfile', () => {
  test('runs as a user without rights and tells its health', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/\nUSER node\n/);
    expect(last).toMatch(/\nHEALTHCHECK [\s\S]*\/readyz/);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'));
  });

  test('its environment is the configuration’s', () => {
    const names = [...(/\nENV (.*)\n/.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=/g)].map(([, name]) => String(name));
    const known = ['NODE_ENV', ...describeSettings().map(({ name }) => name)];
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('takes along every folder that the package publishes', () => {
    const files = (JSON.parse(dataFile('package.json')) as { files: string[] }).files.map((file) => file.split('/')[0]);
    for (const folder of files.filter((name) => name !== 'NOTICE'))
      expect(dockerfile).toMatch(new RegExp(`COPY --from=build /app/${folder}`));
  });
});
