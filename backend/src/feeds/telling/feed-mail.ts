import type { FeedChange } from './feed-changes.js';

/** What a mail about feeds says: plain text, without anything about a person and without a word of what the feeds bring. */
export interface FeedMail {
  subject: string;
  text: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const attention = (many: number): string => (many === 1 ? '1 bron vraagt aandacht' : `${many} bronnen vragen aandacht`);
const recovered = (many: number): string => (many === 1 ? '1 bron werkt weer' : `${many} bronnen werken weer`);

function subjectOf(troubled: number, well: number): string {
  if (well === 0) return attention(troubled);
  if (troubled === 0) return recovered(well);
  return `${attention(troubled)}, ${well} ${well === 1 ? 'werkt' : 'werken'} weer`;
}

/** The daily mail about what changed. `missed` says that the one before may not have arrived. */
export function changesMail(changes: readonly FeedChange[], publicUrl: string, missed = false): FeedMail {
  const troubled = changes.filter(({ news }) => news === 'attention');
  const well = changes.filter(({ news }) => news === 'recovered');
  const about = ({ id, name, sentence }: FeedChange): string =>
    [oneLine(name), oneLine(sentence), `${publicUrl}/bronnen/${id}`].join('\n');
  const part = (title: string, those: readonly FeedChange[]): string[] => (those.length > 0 ? [title, ...those.map(about)] : []);
  const text = [
    'Hallo,',
    'Dit is er veranderd bij de bronnen van Onderstroom.',
    ...part(troubled.length === 1 ? 'Deze bron vraagt aandacht:' : 'Deze bronnen vragen aandacht:', troubled),
    ...part(well.length === 1 ? 'Deze bron werkt weer:' : 'Deze bronnen werken weer:', well),
    missed ? 'De vorige mail over de bronnen is misschien niet aangekomen. Op de pagina Bronnen zie je hoe alles er nu voor staat.' : '', // prettier-ignore
    `Alle bronnen: ${publicUrl}/bronnen`,
    'Je krijgt deze mail hoogstens één keer per dag, en alleen als er iets veranderd is.',
  ];
  return { subject: subjectOf(troubled.length, well.length), text: text.filter(Boolean).join('\n\n') };
}

const moment = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }); // prettier-ignore

/** The mail that says that no feed at all is fetched any more. */
export function standStillMail(since: Date, publicUrl: string): FeedMail {
  const text = [
    'Hallo,',
    `Het ophalen van bronnen staat stil sinds ${moment.format(since)}. Dat ligt aan Onderstroom zelf, niet aan de bronnen.`,
    'Wat al binnen is, is bewaard. Als het ophalen weer loopt, halen we alles wat nog in de bronnen staat alsnog op.',
    'Ben je beheerder? Kijk dan of het programma voor het achtergrondwerk (de worker) nog draait, en start het zo nodig opnieuw. Ben je redacteur? Dan hoef je niets te doen.', // prettier-ignore
    `Alle bronnen: ${publicUrl}/bronnen`,
    'Je krijgt deze mail één keer, ook als het langer stilstaat.',
  ];
  return { subject: 'Het ophalen van bronnen staat stil', text: text.join('\n\n') };
}
