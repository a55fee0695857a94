/** Fictional items about phenomena; nobody and no school is meant. */
const stories: [title: string, text: string][] = [
  ['Nieuwe dansrage op TikTok onder brugklassers', 'Op TikTok doen brugklassers een vrolijk dansje na bij de fietsenstalling. Onschuldig, maar het staat soms in de weg.'],
  ['Oproep op Snapchat om vrijdag te verzamelen bij het winkelcentrum', 'In Eindhoven gaat op Snapchat een oproep rond om vrijdag om 17:30 bij winkelcentrum Woensel te verzamelen. Waarvoor is niet duidelijk.'],
  ['Zorgen over vapes met smaakjes bij jongeren', 'In Helmond vinden jongerenwerkers vaker vapes met felle smaakjes. Ze worden via Snapchat verkocht.'],
  ['Waterpistolenspel van eindexamenklassen weer begonnen', 'In Veldhoven spelen examenklassen een spel met waterpistolen. Omwonenden schrikken van de nepwapens.'],
  ['Zwaar vuurwerk te koop via Telegram', 'Op Telegram worden cobra’s aangeboden aan jongeren in de regio. Er zijn harde knallen gehoord in Stratum.'],
  ['Nepbericht over een gevaarlijke challenge duikt weer op', 'Een oude waarschuwing over een challenge wordt massaal doorgestuurd via WhatsApp. Er is geen geval bekend.'],
  ['Jongeren benaderd voor klusjes met snel geld', 'Op Instagram en Snapchat staan berichten over snel geld verdienen. Het gaat om geldezels en pakketjes wegbrengen.'],
  ['Nepfoto’s met AI gaan rond in groepsapps', 'Met een app worden foto’s van leerlingen bewerkt tot naaktbeelden. Jongerenwerkers in Best krijgen er vragen over.'],
  ['Gelblasters gezien in het park', 'In Geldrop schieten groepjes jongeren met gelblasters. Van een afstand lijken het echte wapens.'],
  ['Juice-account over een school offline gehaald', 'Een account op Instagram met roddels over leerlingen is weg. Er wordt al gesproken over een nieuwe.'],
  ['Online gokken groeit onder vijftienjarigen', 'Via Discord delen jongeren tips voor gokken met skins. Sommigen hebben schulden bij vrienden.'],
  ['Demonstratie aangekondigd op het Stadhuisplein', 'Zaterdag om 14:00 is er in Eindhoven een demonstratie. Op X wordt opgeroepen tot een tegendemonstratie.'],
  ['Prank met belletje trekken wordt harder', 'In Valkenswaard trappen jongeren tegen deuren en zetten de filmpjes op TikTok.'],
  ['Lachgas terug op hangplekken', 'In Tongelre liggen weer grote lachgasflessen. Het gebruik lijkt toe te nemen in het weekend.'],
  ['Illegaal feest aangekondigd in leegstaand pand', 'Op Snapchat gaat een locatie in Strijp rond voor een feest zaterdagnacht. De deur zou om 23:00 opengaan.'],
  ['Vechtafspraak na woordenwisseling in een game', 'Uit een ruzie in Roblox kwam een afspraak om elkaar te treffen in Waalre. Het is bij woorden gebleven.'],
  ['Nieuwe snoepchallenge is onschuldig', 'Kinderen in groep 8 in Nuenen eten om het zuurst een snoepje. Er is niets aan de hand.'],
  ['Snuszakjes op het schoolplein', 'In Eersel vinden conciërges kleine zakjes met nicotine. Leerlingen noemen het een pouch.'],
  ['Haatreacties na een wedstrijd', 'Na een wedstrijd in Eindhoven staan op X veel haatreacties. Jongeren delen ze door in groepsapps.'],
  ['Oproep tot schoolstaking op Instagram', 'Donderdag om 10:00 willen leerlingen in de regio het plein op. De toon is vreedzaam.'],
]; // prettier-ignore

/** Every so often the demonstration feed has one new item. */
const rhythm = 20 * 60_000;
const shown = 6;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The demonstration feed as it is at a moment: the latest fictional items, each marked DEMO. The same moment gives the same feed. */
export function demoFeed(now: Date): { xml: string; etag: string } {
  const latest = Math.floor(now.getTime() / rhythm);
  const items = Array.from({ length: shown }, (_, back) => item(latest - back)).join('\n');
  const channel = `<title>Demobron (verzonnen berichten)</title><description>Alles in deze bron is verzonnen.</description><language>nl</language><ttl>5</ttl>`;
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${channel}\n${items}\n</channel></rss>`,
    etag: `"demo-${latest}"`,
  };
}

/** Steps through the list with a stride that visits every story before one returns. */
function item(slot: number): string {
  const [title, text] = stories[(slot * 7) % stories.length] ?? ['', ''];
  const date = new Date(slot * rhythm).toUTCString();
  return `<item><title>DEMO: ${escape(title)}</title><guid isPermaLink="false">demo-${slot}</guid><pubDate>${date}</pubDate><description>${escape(text)}</description></item>`;
}
