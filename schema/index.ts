/** The GraphQL API over a graph: its schema, and the context that its resolvers need. */
export { buildApiSchema, printApiSchema } from './build.js';
export { ApiContext, type ContextOptions } from './context.js';
export { type ErrorCode, errorCodes } from './errors.js';
export { pageSize } from './paging/page-args.js';
