import { namedFeeds, usualAddresses } from './find-feeds.js';

const page = 'https://wijkblad.example/woensel/index.html';
const head = (inside: string) => `<!doctype html><html><head><title>Wijkblad</title>${inside}</head><body></body></html>`;
const link = (href: string, type = 'application/rss+xml', more = '') =>
  `<link rel="alternate" type="${type}" href="${href}" ${more}>`;

describe('feeds that a page declares', () => {
  test.each<[string, string, string[]]>([
    ['a full address', head(link('https://wijkblad.example/rss')), ['https://wijkblad.example/rss']],
    ['from the root', head(link('/rss')), ['https://wijkblad.example/rss']],
    ['beside the page', head(link('rss.xml')), ['https://wijkblad.example/woensel/rss.xml']],
    ['without scheme', head(link('//feeds.wijkblad.example/rss')), ['https://feeds.wijkblad.example/rss']],
    ['with a base', head(`<base href="https://cdn.wijkblad.example/nl/">${link('rss')}`), ['https://cdn.wijkblad.example/nl/rss']],
    ['with a relative base', head(`<base href="/nl/">${link('rss')}`), ['https://wijkblad.example/nl/rss']],
    ['the scheme feed:', head(link('feed://wijkblad.example/rss')), ['https://wijkblad.example/rss']],
    ['entities in the address', head(link('/?feed=rss2&amp;cat=3')), ['https://wijkblad.example/?feed=rss2&cat=3']],
    ['capitals and no quotes', '<LINK REL=Alternate TYPE=application/atom+xml HREF=/atom.xml>', ['https://wijkblad.example/atom.xml']],
    ['attributes in any order', `<link href='/rss' type='application/rss+xml' rel='alternate'/>`, ['https://wijkblad.example/rss']],
    ['over several lines', head('<link\n rel="alternate"\n type="application/rss+xml"\n href="/rss"\n>'), ['https://wijkblad.example/rss']],
    ['the type text/xml', head(link('/rss', 'text/xml')), ['https://wijkblad.example/rss']],
    ['the type text/html', head(link('/feed/', 'text/html')), ['https://wijkblad.example/feed/']],
    ['no type, a title that tells', head('<link rel="alternate" title="RSS van het wijkblad" href="/nieuws.php">'), ['https://wijkblad.example/nieuws.php']],
    ['JSON Feed', head(link('/feed.json', 'application/feed+json')), ['https://wijkblad.example/feed.json']],
    ['rel=feed', head('<link rel="feed" href="/f">'), ['https://wijkblad.example/f']],
    ['comments last', head(link('/comments/feed') + link('/feed')), ['https://wijkblad.example/feed', 'https://wijkblad.example/comments/feed']],
    ['twice the same', head(link('/feed') + link('/feed#top')), ['https://wijkblad.example/feed']],
  ])('%s', (_, html, found) => expect(namedFeeds(html, page).declared).toEqual(found)); // prettier-ignore

  test.each<[string, string]>([
    ['another language', '<link rel="alternate" hreflang="en" href="/en/">'],
    ['the page for telephones', '<link rel="alternate" media="handheld" href="https://m.wijkblad.example/">'],
    ['oEmbed', link('/oembed?url=x', 'application/json+oembed')],
    ['the interface of WordPress', link('/wp-json/wp/v2/pages/5', 'application/json')],
    ['a style', '<link rel="alternate stylesheet" type="text/css" href="/rss.css">'],
    ['an account', link('https://mastodon.nl/@jan.rss')],
    ['something in a script', `<script>var a = '${link('/rss')}'</script>`],
    ['something in a comment', `<!-- ${link('/rss')} -->`],
    ['an address that is none', link('http://[')],
    ['something that runs', link('javascript:alert(1)')],
  ])('not %s', (_, inside) => expect(namedFeeds(head(inside), page)).toEqual({ declared: [], linked: [] }));
});

describe('feeds that a page links to', () => {
  test.each<[string, string[]]>([
    ['<a href="/rss">RSS</a>', ['https://wijkblad.example/rss']],
    ['<a class="icon" href="/nieuws/feed/"><img src="rss.png"></a>', ['https://wijkblad.example/nieuws/feed/']],
    ['<a href="/rss/sport.xml">Sport</a>', ['https://wijkblad.example/rss/sport.xml']],
    ['<a href="/uitvoer/nieuws-1.xml">RSS-feed</a>', ['https://wijkblad.example/uitvoer/nieuws-1.xml']],
    ['<a href="?format=rss">abonneren</a>', ['https://wijkblad.example/woensel/index.html?format=rss']],
    ['<a href="https://feeds.feedburner.example/wijkblad.rss">volg ons</a>', ['https://feeds.feedburner.example/wijkblad.rss']],
  ])('%s', (html, found) => expect(namedFeeds(html, page).linked).toEqual(found));

  test.each([
    '<a href="/sitemap.xml">kaart</a>',
    '<a href="/over-ons">Over ons</a>',
    '<a href="#feed">naar beneden</a>',
    '<a href="https://www.instagram.com/wijkblad/feed">Instagram</a>',
    '<a href="mailto:redactie@wijkblad.example">feed</a>',
  ])('not %s', (html) => expect(namedFeeds(html, page).linked).toEqual([]));
});

test('a hostile page costs no time and gives nothing', () => {
  const hostile = '<a '.repeat(200_000) + '<link rel="alternate'.repeat(50_000) + `<a href="${'x'.repeat(100_000)}`;
  expect(namedFeeds(hostile, page)).toEqual({ declared: [], linked: [] });
});

test.each([
  ['declarations that never end', '<!DOCTYPE['],
  ['declarations in a row', '<!DOCTYPE[]'],
  ['long words where attributes should be', `<link "${'a'.repeat(2_900)}">`],
])('%s cost no more for each one more', (_, piece) => {
  const cost = (bytes: number): number => {
    const { user } = process.cpuUsage();
    namedFeeds(piece.repeat(bytes / piece.length), page);
    return process.cpuUsage().user - user;
  };
  cost(50_000);
  expect(cost(1_000_000)).toBeLessThan(1_000_000);
});

test('the usual places lie near the page first', () => {
  expect(usualAddresses('https://wijkblad.example/')[0]).toBe('https://wijkblad.example/feed');
  expect(usualAddresses('https://wijkblad.example/blog/?p=1').slice(0, 3)).toEqual([
    'https://wijkblad.example/blog/feed',
    'https://wijkblad.example/blog/rss',
    'https://wijkblad.example/feed',
  ]);
  expect(usualAddresses(page)[0]).toBe('https://wijkblad.example/woensel/feed');
});
