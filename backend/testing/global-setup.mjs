// Jest calls this once before all specs: it names the folder of this run, in which the first spec that needs it starts a server.
import './load-typescript.mjs';

export default async function globalSetup() {
  const { newRun } = await import('./test-cluster.ts');
  process.env.ONDERSTROOM_TEST_RUN = await newRun();
}
