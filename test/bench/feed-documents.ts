/** One kind of feed as it is met in the field, with texts of our own. */
export interface FeedShape {
  name: string;
  items: number;
  document: (number: number) => string;
}

const sentences = [
  'Jongeren uit de wijk verzamelen zich vrijdagavond bij het winkelcentrum, zo blijkt uit berichten die rondgaan.',
  'De gemeente zegt de situatie te volgen & roept ouders op om met hun kinderen in gesprek te gaan.',
  'Volgens een woordvoerder is er “geen reden tot paniek”, maar blijft de jongerenwerker deze week langer op straat.',
  'Op school is er al langer aandacht voor; één klas maakte er zelfs een filmpje over, dat 1.200 keer werd bekeken.',
  'Buurtbewoners zien vooral vuurwerk en lachgas terug, al is het volgens hen rustiger dan vorig jaar.',
  'Het overleg tussen school, politie en wijkteam staat gepland voor dinsdag om 15:30 uur in het buurthuis.',
];

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const words = (number: number, count: number): string =>
  Array.from({ length: count }, (_, index) => sentences[(number + index) % sentences.length]).join(' ');
const html = (number: number, paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, index) =>
      `<p>${words(number + index, 2).replaceAll('&', '&amp;')} <a href="https://nieuws.example/dossier/${index}?van=feed&amp;nr=${number}" target="_blank" rel="noopener">Lees verder</a> en <strong>kijk mee</strong>.</p>`,
  ).join('\n');
const at = (number: number, item: number): Date => new Date(Date.UTC(2026, 10, 1 + (number % 20), item % 24, (item * 7) % 60));
const list = (count: number, make: (item: number) => string): string =>
  Array.from({ length: count }, (_, item) => make(item)).join('\n');
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

const broadcaster = (number: number): string =>
  `${head}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Omroep Zuidrand</title><link>https://omroep.example/</link><description>Nieuws</description><language>nl</language><ttl>5</ttl><image><url>https://omroep.example/logo.png</url><title>Omroep Zuidrand</title><link>https://omroep.example/</link></image>${list(40, (item) => `<item><title>${escape(`Zorgen over “${item} vapes” bij school ${number} & station`)}</title><link>https://omroep.example/artikel/${number}${item}</link><description><![CDATA[${html(item, 5)}]]></description><pubDate>${at(number, item).toUTCString()}</pubDate><guid isPermaLink="false">https://omroep.example/artikel/${number}${item}</guid><enclosure type="image/jpeg" length="0" url="https://omroep.example/foto/${item}.jpg?w=1200&amp;h=675"/><media:content url="https://omroep.example/foto/${item}.jpg" medium="image"><media:title>Foto ${item}</media:title><media:credit>Redactie</media:credit></media:content></item>`)}</channel></rss>`;

const website = (number: number): string =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>Jongerenwerk Zuidrand</title><atom:link href="https://werk.example/feed/" rel="self" type="application/rss+xml"/><link>https://werk.example</link><description></description><lastBuildDate>${at(number, 3).toUTCString()}</lastBuildDate><language>nl-NL</language><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>${list(30, (item) => `<item><title>Wat we zagen in week ${item} &#8211; verslag ${number}</title><link>https://werk.example/verslag-${number}-${item}/</link><comments>https://werk.example/verslag-${number}-${item}/#respond</comments><dc:creator><![CDATA[Redactie]]></dc:creator><pubDate>${at(number, item).toUTCString().replace('GMT', '+0000')}</pubDate><category><![CDATA[Straat]]></category><category><![CDATA[Online]]></category><guid isPermaLink="false">https://werk.example/?p=${number}${item}</guid><description><![CDATA[<p>${words(item, 2).replaceAll('&', '&#038;')} [&#8230;]</p>]]></description><content:encoded><![CDATA[${html(item, 16)}]]></content:encoded><wfw:commentRss>https://werk.example/verslag-${number}-${item}/feed/</wfw:commentRss><slash:comments>0</slash:comments></item>`)}</channel></rss>`;

const newspaper = (number: number): string =>
  `${head}<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Dagblad Zuidrand</title><link>https://dagblad.example/</link><description>Regio</description>${list(50, (item) => `<item><title>${escape(`Raad wil opheldering over avond ${item} in wijk ${number}`)}</title><link>https://dagblad.example/regio/${number}-${item}~a${item}/</link><guid>https://dagblad.example/regio/${number}-${item}~a${item}/</guid><description>${escape(words(item, 1))}</description><pubDate>${at(number, item).toUTCString()}</pubDate><dc:creator>Redactie</dc:creator><category>Regio</category><media:content url="https://images.dagblad.example/${item}.jpg" type="image/jpeg" width="660" height="370"><media:description>Beeld ter illustratie</media:description><media:copyright>Dagblad</media:copyright></media:content></item>`)}</channel></rss>`;

const police = (number: number): string =>
  `${head}<rss version="2.0"><channel><title>Politie Zuidrand</title><link>https://politie.example/</link><description>Berichten</description>${list(30, (item) => `<item><title>Aanhouding na vechtpartij ${item} bij station ${number}</title><link>https://politie.example/nieuws/${number}/${item}.html</link><description>${escape(words(item, 1))}</description><pubDate>${at(number, item).toUTCString()}</pubDate><guid isPermaLink="false">${number}-${item}</guid></item>`)}</channel></rss>`;

const videos = (number: number): string =>
  `${head}<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://video.example/feed?c=${number}"/><id>yt:channel:${number}</id><title>Filmpjes Zuidrand</title><author><name>Zuidrand</name></author>${list(
    30,
    (item) =>
      `<entry><id>yt:video:${number}x${item}</id><yt:videoId>${number}x${item}</yt:videoId><title>Vlog ${item}: een dag met de straatcoach</title><link rel="alternate" href="https://video.example/watch?v=${number}x${item}"/><author><name>Zuidrand</name><uri>https://video.example/c/${number}</uri></author><published>${at(number, item).toISOString().replace('.000Z', '+00:00')}</published><updated>${at(
        number,
        item + 1,
      )
        .toISOString()
        .replace(
          '.000Z',
          '+00:00',
        )}</updated><media:group><media:title>Vlog ${item}: een dag met de straatcoach</media:title><media:content url="https://video.example/v/${number}x${item}" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="https://i.video.example/${item}.jpg" width="480" height="360"/><media:description>${escape(words(item, 6))}</media:description><media:community><media:starRating count="12" average="5.00" min="1" max="5"/><media:statistics views="345"/></media:community></media:group></entry>`,
  )}</feed>`;

const forum = (number: number): string =>
  `${head}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><category term="zuidrand" label="r/zuidrand"/><updated>${at(number, 1).toISOString()}</updated><id>/r/zuidrand/.rss</id><link rel="self" href="https://forum.example/r/zuidrand/.rss" type="application/atom+xml"/><link rel="alternate" href="https://forum.example/r/zuidrand" type="text/html"/><title>zuidrand</title>${list(30, (item) => `<entry><author><name>/u/iemand</name><uri>https://forum.example/user/iemand</uri></author><category term="zuidrand" label="r/zuidrand"/><content type="html">${escape(`<!-- SC_OFF --><div class="md">${html(item, 3)}</div><!-- SC_ON -->`)} &amp;#32; submitted by &amp;#32; &lt;a href=&quot;https://forum.example/user/iemand&quot;&gt; /u/iemand &lt;/a&gt;</content><id>t3_${number}${item}</id><link href="https://forum.example/r/zuidrand/comments/${number}${item}/"/><updated>${at(number, item).toISOString().replace('.000Z', '+00:00')}</updated><published>${at(number, item).toISOString().replace('.000Z', '+00:00')}</published><title>Iemand gezien wat er gisteren in de ${item}e straat gebeurde?</title></entry>`)}</feed>`;

const search = (number: number): string =>
  `${head}<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><generator>NFE/5.0</generator><title>“straatrace ${number}” - Nieuwszoeker</title><link>https://zoek.example/search?q=${number}&amp;hl=nl</link><language>nl</language>${list(50, (item) => `<item><title>Straatrace op de ring loopt uit de hand - Dagblad ${item}</title><link>https://zoek.example/rss/articles/${'CBMi'.repeat(30)}${number}${item}?oc=5</link><guid isPermaLink="false">${'CBMi'.repeat(30)}${number}${item}</guid><pubDate>${at(number, item).toUTCString()}</pubDate><description>${escape(`<ol>${list(5, (other) => `<li><a href="https://zoek.example/rss/articles/${'CBMi'.repeat(25)}${other}?oc=5" target="_blank">Straatrace op de ring loopt uit de hand</a>&nbsp;&nbsp;<font color="#6f6f6f">Dagblad ${other}</font></li>`)}</ol>`)}</description><source url="https://dagblad.example">Dagblad ${item}</source></item>`)}</channel></rss>`;

/** The small feed of which all earlier figures were made: RSS and Atom by turns, with some markup. */
function small(number: number): string {
  const items = list(40, (item) => {
    const link = `https://krant.example/${number}/${item}`;
    const title = `Gemeente &amp; politie over ${item} vapes bij school ${number}`;
    const body = `&lt;p&gt;Leerlingen verkopen vapes bij het station. Melding ${item}, volgens buurtbewoners &quot;elke dag&quot;.&lt;/p&gt;`;
    return number % 2
      ? `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${at(number, item).toUTCString()}</pubDate><description>${body}</description></item>`
      : `<entry><title>${title}</title><link href="${link}"/><id>${link}</id><updated>${at(number, item).toISOString()}</updated><summary type="html">${body}</summary></entry>`;
  });
  return number % 2
    ? `${head}<rss version="2.0"><channel><title>Krant ${number}</title>${items}</channel></rss>`
    : `${head}<feed xmlns="http://www.w3.org/2005/Atom"><title>Krant ${number}</title>${items}</feed>`;
}

/** The feeds that a team like ours follows, in kind and size. */
export const realisticShapes: FeedShape[] = [
  { name: 'broadcaster', items: 40, document: broadcaster },
  { name: 'website with whole articles', items: 30, document: website },
  { name: 'newspaper', items: 50, document: newspaper },
  { name: 'police', items: 30, document: police },
  { name: 'videos (Atom)', items: 30, document: videos },
  { name: 'forum (Atom)', items: 30, document: forum },
  { name: 'news search', items: 50, document: search },
];

/** The shape of the earlier bench. */
export const smallShape: FeedShape = { name: 'small, as before', items: 40, document: small };
