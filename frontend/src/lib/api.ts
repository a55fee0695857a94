import { createClient as createSocket } from 'graphql-ws';
import { Client, cacheExchange, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { setConnection } from './connection.js';

const waitMs = (retries: number) => Math.min(30_000, 1000 * 2 ** retries) * (0.75 + Math.random() / 2);

/** The channel closes by itself, in order (1000), when no page listens any more: nothing is lost then. */
const endedByUs = (event: unknown): boolean => (event as Partial<CloseEvent>).code === 1000;

const socket = createSocket({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  keepAlive: 15_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, waitMs(retries))),
  on: { connected: () => setConnection('connected'), closed: (event) => endedByUs(event) || setConnection('lost') },
});

/** Calls back each time the live channel is there again after it was lost, so that what is shown can be asked anew. */
export function onReconnected(listener: () => void): () => void {
  let lost = false;
  const stops = [socket.on('closed', () => (lost = true)), socket.on('connected', () => lost && ((lost = false), listener()))];
  return () => stops.forEach((stop) => stop());
}

/** The one client of the API: queries over HTTP, live changes over a web socket, the session in a cookie of this origin. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [
    mapExchange({
      onResult: (result) => {
        if (result.operation.kind === 'subscription') return;
        const ended = result.error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'people.signInFirst');
        if (ended) setConnection('signedOut');
        else setConnection(result.error?.networkError ? 'lost' : 'connected');
      },
    }),
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: (request) => ({
        subscribe: (sink) => ({
          unsubscribe: socket.subscribe({ query: request.query ?? '', variables: request.variables }, sink),
        }),
      }),
    }),
  ],
});
