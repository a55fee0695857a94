/** Why a fetched document gives no items, in a sentence for the person who keeps the feeds. */
export interface FeedProblem {
  code: 'empty' | 'html' | 'json' | 'opml' | 'sitemap' | 'xml' | 'binary' | 'text';
  sentence: string;
}

const sentences: Record<FeedProblem['code'], string> = {
  empty: 'Het antwoord is leeg: er staat niets op dit adres.',
  html: 'Op dit adres staat een gewone webpagina, geen feed.',
  json: 'Op dit adres staat JSON, maar geen JSON Feed.',
  opml: 'Op dit adres staat een lijst van feeds (OPML), niet één feed.',
  sitemap: 'Op dit adres staat een sitemap, geen feed.',
  xml: 'Op dit adres staat XML, maar geen RSS of Atom.',
  binary: 'Op dit adres staat geen tekst maar een bestand, bijvoorbeeld een plaatje of een archief.',
  text: 'Op dit adres staat gewone tekst, geen feed.',
};

function kindOf(start: string): FeedProblem['code'] {
  if (start.trim() === '') return 'empty';

  if (/[\u0000-\u0008]/.test(start.slice(0, 200))) return 'binary';
  const opening = start.slice(0, 4000).toLowerCase();
  if (/^[{[]/.test(opening)) return 'json';
  if (/<opml[\s>]/.test(opening)) return 'opml';
  if (/<(?:urlset|sitemapindex)[\s>]/.test(opening)) return 'sitemap';
  if (/<!doctype\s+html|<html|<head[\s>]|<body[\s>]|<(?:div|p|script|meta|title|h1)[\s>]/.test(opening)) return 'html';
  return /<[a-z?!]/.test(opening) ? 'xml' : 'text';
}

/** The feed a web page announces for itself (`<link rel="alternate" type="application/rss+xml">`), as a hint. */
function announced(page: string): string | undefined {
  for (const [link] of page.slice(0, 100_000).matchAll(/<link\s[^<>]{1,500}>/gi))
    if (/type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(link))
      return /href\s*=\s*["']?([^"'\s>]{1,300})/i.exec(link)?.[1];
  return undefined;
}

/** Says what a document is when it is no feed. */
export function notAFeed(source: string): FeedProblem {
  const code = kindOf(source);
  const hint = code === 'html' ? announced(source) : undefined;
  return { code, sentence: hint ? `${sentences[code]} De pagina noemt zelf deze feed: ${hint}` : sentences[code] };
}
