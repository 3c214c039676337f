import 'reflect-metadata';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { ApiContext } from './context.js';
import { DepartmentQueries } from './query/departments.js';
import { DocumentQueries } from './query/documents.js';
import { NodeQueries } from './query/nodes.js';
import { PeopleQueries } from './query/people.js';
import { SearchQueries } from './query/search.js';
import { TaskQueries } from './query/tasks.js';
import { wantedBy } from './reading/asked.js';
import { foreseen } from './reading/foreseen.js';
import { ApprovalItem } from './types/approval-item.js';
import { County } from './types/county.js';
import { Department } from './types/department.js';
import { Document } from './types/document.js';
import { Gazette } from './types/gazette.js';
import { Person } from './types/person.js';
import { Project } from './types/project.js';
import { Task } from './types/task.js';

/** Builds the executable schema from the classes of this folder. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [NodeQueries, DocumentQueries, DepartmentQueries, TaskQueries, PeopleQueries, SearchQueries],
    orphanedTypes: [Gazette, Document, Department, Task, Project, County, Person, ApprovalItem],
    validate: false,
  });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) tellWanted(field);
  return schema;
}

/** Makes a field of Query tell the context what its operation can show and will read, before it reads anything. */
function tellWanted(field: GraphQLField<unknown, ApiContext>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    context.wanted = wantedBy(info);
    await context.foresee(() => foreseen(info, context));
    return resolve(source, args, context, info);
  };
}

/** The schema as text, types and fields in order of name: what `schema/schema.graphql` holds. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
