import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import type { IncomingMessage } from 'node:http';
import { formatError } from './errors.js';
import { fromOwnPage } from './own-page.js';
import { limits, LONGEST_QUESTION, MOST_FOLLOWED, MOST_WORDS } from './query-limits.js';

/** A live channel carries what is live; everything else goes over HTTP, where its errors, limits and session are looked after. */
const onlySubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== 'subscription')
      context.reportError(new GraphQLError('only subscriptions', { nodes: node, extensions: { code: 'BAD_REQUEST' } }));
  },
});

/** Refuses, before it is read, what no page of ours would follow: a long question, or many at once on one channel. */
function refused({ subscriptions }: { subscriptions: object }, _id: string, { query }: { query: string }) {
  if (query.length <= LONGEST_QUESTION && Object.keys(subscriptions).length <= MOST_FOLLOWED) return undefined;
  return [new GraphQLError('too much', { extensions: { code: 'BAD_REQUEST' } })];
}

const formatted = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error));

/** The live channel, with the same limits and the same way of telling what went wrong as HTTP. */
const live = {
  path: '/graphql',
  onConnect: ({ extra }: { extra: unknown }) => fromOwnPage((extra as { request: IncomingMessage }).request),
  onSubscribe: refused,
  validate: (schema: GraphQLSchema, document: DocumentNode) =>
    validate(schema, document, [...specifiedRules, ...limits, onlySubscriptions]),
  onNext: (_context: unknown, _id: string, _payload: unknown, _args: unknown, result: ExecutionResult) =>
    result.errors ? { ...result, errors: formatted(result.errors) } : undefined,
  onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) => formatted(errors),
};

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
    parseOptions: { maxTokens: MOST_WORDS },
    validationRules: limits,
    formatError,
    subscriptions: { 'graphql-ws': live },
    context: (call: { req?: IncomingMessage; extra?: { request: IncomingMessage } }) => ({
      // Each subscription gets a request of its own, so that what is remembered with it ends with it.
      req: call.req ?? (call.extra && (Object.create(call.extra.request) as IncomingMessage)),
    }),
  });
}
