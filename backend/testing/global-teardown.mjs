// Jest calls this once after all specs: it stops the server of this run and throws its data away.
import './load-typescript.mjs';

export default async function globalTeardown() {
  const { endRun } = await import('./test-cluster.ts');
  await endRun(process.env.ONDERSTROOM_TEST_RUN);
}
