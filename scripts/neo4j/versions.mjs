/** Says which Neo4j versions the tests run on here, and why others are left out: `.ci/run` prints it. */
import { versions, whyNot } from './server.mjs';

if (process.env.ZHENGTU_TEST_NEO4J) console.log(`Neo4j: the server at ${process.env.ZHENGTU_TEST_NEO4J}.`);
else
  for (const row of versions) {
    const why = whyNot(row);
    console.log(`Neo4j ${row.version}: ${why ? `left out, ${why}` : 'the tests run on it'}.`);
  }
