import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import { formatError } from './errors.js';
import { limits } from './query-limits.js';

/** GraphQL over HTTP and graphql-ws, with every question limited in depth, aliases and length. */
export function graphqlModule(schemaFile: string | true, production: boolean) {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: schemaFile,
    sortSchema: true,
    path: '/graphql',
    introspection: !production,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    fieldResolverEnhancers: ['guards'],
    validationRules: limits,
    formatError,
    subscriptions: { 'graphql-ws': { path: '/graphql' } },
    context: (call: { req?: IncomingMessage; extra?: { request: IncomingMessage } }) => ({
      req: call.req ?? call.extra?.request,
    }),
  });
}
