/** Writes `schema/schema.graphql` from the code: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import { buildApiSchema, printApiSchema } from '../schema/index.js';

const file = join(packageRoot(), 'schema/schema.graphql');
writeFileSync(file, printApiSchema(buildApiSchema()));
console.log(`Wrote ${file}`);
