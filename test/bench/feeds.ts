import Parser from 'rss-parser';
import { parseFeed } from '../../backend/src/feeds/reading/parse-feed.js';
import { benchFailingFarm } from './feeds-farm.js';
import { benchFeedRounds } from './feeds-rounds.js';
import { byTurns, print } from './measure.js';

const DOCUMENTS = 40;
const ITEMS = 40;

/** A feed as a regional newspaper publishes it: RSS or Atom, entities, some markup. */
function document(number: number): string {
  const items = Array.from({ length: ITEMS }, (_, item) => {
    const link = `https://krant.example/${number}/${item}`;
    const title = `Gemeente &amp; politie over ${item} vapes bij school ${number}`;
    const body = `&lt;p&gt;Leerlingen verkopen vapes bij het station. Melding ${item}, volgens buurtbewoners &quot;elke dag&quot;.&lt;/p&gt;`;
    const at = new Date(Date.UTC(2026, 10, 1, number, item));
    return number % 2
      ? `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${at.toUTCString()}</pubDate><description>${body}</description></item>`
      : `<entry><title>${title}</title><link href="${link}"/><id>${link}</id><updated>${at.toISOString()}</updated><summary type="html">${body}</summary></entry>`;
  }).join('\n');
  return number % 2
    ? `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Krant ${number}</title>${items}</channel></rss>`
    : `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Krant ${number}</title>${items}</feed>`;
}

/** Reading feeds, fetching and storing a thousand of them, and a thousand of which a tenth fails. */
export async function benchFeeds(): Promise<void> {
  await benchReading();
  await benchFeedRounds();
  await benchFailingFarm();
}

/** Reading feeds, with charset, repair and identity, next to the bare library on clean text. */
async function benchReading(): Promise<void> {
  const texts = Array.from({ length: DOCUMENTS }, (_, number) => document(number));
  const bytes = texts.map((text) => Buffer.from(text));
  const parser = new Parser();
  const [ours, theirs] = await byTurns(
    async () => {
      for (const body of bytes) await parseFeed(body, { url: 'https://krant.example/feed' });
    },
    async () => {
      for (const text of texts) await parser.parseString(text);
    },
  );
  const perSecond = (milliseconds: number) => (DOCUMENTS * ITEMS * 1000) / milliseconds;
  print({ what: 'parseFeed', ours: perSecond(ours), peer: 'rss-parser alone', theirs: perSecond(theirs), unit: 'items/s' });
}
