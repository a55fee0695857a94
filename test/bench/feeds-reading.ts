import { parseFeed } from '../../backend/src/feeds/reading/parse-feed.js';
import { type FeedShape, realisticShapes, smallShape } from './feed-documents.js';
import { type FeedReader, otherReaders } from './feed-readers.js';
import { byTurns, print } from './measure.js';

const DOCUMENTS = 12;

interface Workload {
  name: string;
  items: number;
  texts: string[];
  bytes: Buffer[];
}

function workload(name: string, shapes: FeedShape[]): Workload {
  const texts = shapes.flatMap(({ document }) => Array.from({ length: DOCUMENTS }, (_, number) => document(number)));
  const items = shapes.reduce((sum, shape) => sum + shape.items * DOCUMENTS, 0);
  return { name, items, texts, bytes: texts.map((text) => Buffer.from(text)) };
}

async function compare({ name, items, texts, bytes }: Workload, reader: FeedReader): Promise<void> {
  const megabytes = bytes.reduce((sum, body) => sum + body.length, 0) / 1e6;
  let found = 0;
  const [ours, theirs] = await byTurns(
    async () => {
      found = 0;
      for (const body of bytes) found += (await parseFeed(body, { url: 'https://krant.example/feed' })).items.length;
    },
    async () => {
      for (const text of texts) await reader.read(text);
    },
  );
  if (found !== items) throw new Error(`${name}: ${found} items read of ${items}`);
  const perSecond = (milliseconds: number): number => (items * 1000) / milliseconds;
  const speed = ((megabytes * 1000) / ours).toPrecision(3);
  print({ what: `${name}, ${speed} MB/s`, ours: perSecond(ours), peer: reader.name, theirs: perSecond(theirs), unit: 'items/s' });
}

/** From bytes to items with charset and all repairs, next to other readers on clean, decoded text. */
export async function benchFeedReading(): Promise<void> {
  const readers = await otherReaders();
  for (const shape of [...realisticShapes, smallShape]) await compare(workload(shape.name, [shape]), readers[0] as FeedReader);
  for (const reader of readers) await compare(workload('all realistic kinds', realisticShapes), reader);
}
