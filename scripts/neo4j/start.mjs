/** `npm run neo4j [-- VERSION]`: a Neo4j for developers on bolt port 7687, its data kept in `.neo4j/`, until Ctrl-C. */
import { join } from 'node:path';
import { startServer, versions } from './server.mjs';

const version = process.argv[2] ?? versions[0].version;
process.stdout.write(`Starting Neo4j ${version} …\n`);
const server = await startServer({ version, port: 7687, home: join(process.cwd(), '.neo4j', version) }).catch(
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
process.stdout.write(
  `Neo4j ${version} listens at ${server.url} without a password. Ctrl-C stops it.\n  ZHENGTU_GRAPH=${server.url} npm start\n`,
);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop().then(() => process.exit(0)));
