/** One item that the farm publishes. */
export interface FarmItem {
  title: string;
  text: string;
  link: string;
  at: Date;
}

/** The forms in which publishers send their items. */
export type FarmFormat = 'rss' | 'atom' | 'rdf' | 'windows-1252' | 'json';

/** A document as it goes over the line, before any packing. */
export interface FarmDocument {
  type: string;
  bytes: Buffer;
}

const who = 'leerlingen jongeren scholieren brugklassers buurtbewoners ouders winkeliers vrijwilligers conciërges fietsers'.split(
  ' ',
);
const what = 'vapes vuurwerk uitdaging filmpje bangalijst vechtafspraak gerucht feest demonstratie prank hype energiedrank'.split(
  ' ',
);
const where =
  'station winkelcentrum schoolplein park zwembad bibliotheek skatebaan bushalte sporthal markt café jongerencentrum'.split(' ');
const does =
  'melden bespreken delen zoeken ruilen filmen organiseren verbieden aanmoedigen onderzoeken verplaatsen beëindigen'.split(' ');
const filler =
  'gisteravond meermaals volgens verschillende getuigen zonder aanleiding terwijl anderen rustig doorliepen richting centrum waarna het gesprek doorging over regels afspraken veiligheid aandacht steun bijeenkomst avond weekend vakantie toets rooster klas kantine pauze telefoon groepschat account bericht reactie foto geluid muziek licht regen fiets scooter tas jas winkel korting prijs €5 drukte wachtrij hulpverlener mentor directeur gemeente wethouder agent boa'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Where the nth item of a feed stands. */
export const linkOf = (feed: number, item: number): string => `https://wijkblad-${feed}.example/bericht/${item}`;

/** The nth item of a feed: invented, always the same, and unlike any other. */
export function farmItem(feed: number, item: number, at: Date): FarmItem {
  const random = seeded(feed * 100_003 + item);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const some = (count: number) => Array.from({ length: count }, () => one(filler)).join(' ');
  return {
    title: `${one(who)} ${one(does)} ${one(what)} bij ${one(where)}: ${some(4)} (${feed}-${item})`,
    text: `<p>Bij het ${one(where)} ${one(does)} ${one(who)} een ${one(what)} & ${some(28)}.</p><p>${some(12)} – nummer ${feed}-${item}.</p>`,
    link: linkOf(feed, item),
    at,
  };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n`;
/** Bytes of windows-1252 for the few signs of ours that latin-1 lacks. */
const latin = (text: string) => Buffer.from(text.replaceAll('€', '\u0080').replaceAll('–', '\u0096'), 'latin1');

function rss(name: string, items: readonly FarmItem[]): string {
  const rows = items.map(
    ({ title, text, link, at }) =>
      `<item><title>${escape(title)}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><description>${escape(text)}</description><pubDate>${at.toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${name}</title><link>https://wijkblad.example/</link><description>Nieuws</description>${rows.join('\n')}</channel></rss>`;
}

function atom(name: string, items: readonly FarmItem[]): string {
  const rows = items.map(
    ({ title, text, link, at }) =>
      `<entry><title>${escape(title)}</title><link href="${link}"/><id>${link}</id><updated>${at.toISOString()}</updated><content type="html">${escape(text)}</content></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>${name}</title><id>urn:${name}</id><updated>${new Date().toISOString()}</updated>${rows.join('\n')}</feed>`;
}

function rdf(name: string, items: readonly FarmItem[]): string {
  const rows = items.map(
    ({ title, text, link, at }) =>
      `<item rdf:about="${link}"><title>${escape(title)}</title><link>${link}</link><description>${escape(text)}</description><dc:date>${at.toISOString()}</dc:date></item>`,
  );
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://wijkblad.example/"><title>${name}</title><link>https://wijkblad.example/</link><description>Nieuws</description></channel>${rows.join('\n')}</rdf:RDF>`;
}

function jsonFeed(name: string, items: readonly FarmItem[]): string {
  const rows = items.map(({ title, text, link, at }) => ({
    id: link,
    url: link,
    title,
    content_html: text,
    date_published: at.toISOString(),
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, items: rows });
}

const writers: Record<FarmFormat, (name: string, items: readonly FarmItem[]) => FarmDocument> = {
  rss: (...all) => ({ type: 'application/rss+xml; charset=utf-8', bytes: Buffer.from(xml('UTF-8') + rss(...all)) }),
  atom: (...all) => ({ type: 'application/atom+xml', bytes: Buffer.from(xml('utf-8') + atom(...all)) }),
  rdf: (...all) => ({ type: 'application/rdf+xml', bytes: Buffer.from(xml('utf-8') + rdf(...all)) }),
  'windows-1252': (...all) => ({ type: 'text/xml', bytes: latin(xml('windows-1252') + rss(...all)) }),
  json: (...all) => ({ type: 'application/feed+json', bytes: Buffer.from(jsonFeed(...all)) }),
};

const mix: FarmFormat[] = [
  ...(['rss', 'atom', 'rss', 'atom', 'rss', 'rdf', 'rss', 'atom', 'windows-1252', 'rss'] as const),
  ...(['atom', 'rss', 'rss', 'atom', 'json', 'rss', 'atom', 'rdf', 'rss', 'windows-1252'] as const),
];

/** The form of the nth feed: of twenty nine RSS, six Atom, two RDF, two RSS in windows-1252, one JSON Feed. */
export const formatOf = (feed: number): FarmFormat => mix[feed % mix.length] ?? 'rss';

/** Writes a feed in one of the forms. */
export const farmDocument = (format: FarmFormat, name: string, items: readonly FarmItem[]): FarmDocument =>
  writers[format](name, items);
