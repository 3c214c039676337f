/** Status codes as the specification of GraphQL over HTTP wants them. */
import type { ApolloServerPlugin } from '@apollo/server';

/**
 * With `application/json` a well-formed request is answered with 200 whatever GraphQL thinks of it, since older clients take other codes for failures
 * of the network; with `application/graphql-response+json` a request that could not run gets its 4xx.
 */
export const specifiedStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isLegacy = !accept.includes('application/graphql-response+json');
        if (isLegacy && response.http.status !== undefined && request.query) response.http.status = 200;
      },
    };
  },
};
