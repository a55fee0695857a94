import { findNames } from '../src/privacy/names/find-names.js';
import { redact } from '../src/privacy/redact.js';
import { NAMED_NOTES } from './name-notes.js';
import { createDetector } from '../src/signals/detector.js';
import { readBackground } from '../src/trends/grouping/background.js';
import { createGrouper } from '../src/trends/grouping/grouping.js';
import { judge, naiveAt, simulate } from './count-simulation.js';
import { pairwise, storyStream } from './grouping-stories.js';

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Texts on which a careless pattern takes quadratic time. */
const AWKWARD = [
  'a',
  '@',
  'a.',
  '0 ',
  '06-',
  'a_',
  'jan at ',
  'NL91 ABNA ',
  'snap: ',
  'x op ',
  'https://',
  'a.b/',
  '12-',
  'een leerling ',
  'Jan de ',
  'sem en ',
  'J. ',
  '#ripjan ',
  '.',
];

/** News as feeds bring it, titles and summaries, without anything to mask. */
const CLEAN_NEWS = [
  'Scholen waarschuwen ouders voor gevaarlijke uitdaging op TikTok',
  'Meerdere middelbare scholen in de regio waarschuwen ouders voor een uitdaging die rondgaat op TikTok en Snapchat. Volgens de GGD kan dat slecht aflopen.',
  'PSV wint met 3-1 van AZ',
  'De ploeg uit Eindhoven stond bij rust al met 2-0 voor. Zondag 22 november speelt PSV om 14.30 uur thuis.',
  'Gemeenteraad praat over nieuwe plannen voor het centrum',
  'Het college wil dat er 250 woningen bij komen, met winkels op de begane grond. Dat kost 1.250.000 euro. Lees meer op www.omroep.example/centrum.',
];

/** How many clean news texts a second pass the privacy gate. */
export function benchCleanNews(): number {
  const texts = Array.from({ length: 6_000 }, (_, at) => `${CLEAN_NEWS[at % CLEAN_NEWS.length]} ${at}`);
  const seconds = [0, 1, 2, 3, 4].map(() => timed(() => texts.forEach((text) => redact(text))) / 1_000);
  return texts.length / (seconds.sort((a, b) => a - b)[2] ?? NaN);
}

/** How many notes a second the names are found in: two notes in one text, with names and clean news in turn. */
export function benchNames(): { named: number; clean: number } {
  const notes = NAMED_NOTES.map((note, at) => `${note} ${NAMED_NOTES[(at + 1) % NAMED_NOTES.length]}`.replace(/[{}]/g, ''));
  const perSecond = (texts: readonly string[]) => {
    const work = () => Array.from({ length: 6_000 }, (_, at) => findNames(texts[at % texts.length] ?? ''));
    return 6_000_000 / ([0, 1, 2, 3, 4].map(() => timed(work)).sort((a, b) => a - b)[2] ?? NaN);
  };
  return { named: perSecond(notes), clean: perSecond(CLEAN_NEWS) };
}

/** How much longer a text of 100,000 characters takes than one of 1,000: the worst of the awkward texts; 100 is linear. */
export function benchRedaction(): { worstRatio: number; text: string; textsPerSecond: number } {
  const sentence = 'Vrijdag 17:30 verzamelen bij winkelcentrum Woensel, bel 06-12345678 en volg @lotje op snap. ';
  const textsPerSecond = 2_000 / (timed(() => Array.from({ length: 2_000 }, (_, at) => redact(sentence + at))) / 1_000);
  let worst = { worstRatio: 0, text: '' };
  for (const text of AWKWARD) {
    const of = (length: number) => text.repeat(length / text.length);
    const short = timed(() => Array.from({ length: 50 }, () => redact(of(1_000)))) / 50;
    const worstRatio = timed(() => redact(of(100_000))) / short;
    if (worstRatio > worst.worstRatio) worst = { worstRatio, text };
  }
  return { ...worst, textsPerSecond };
}

/** Pairwise figures of grouping the invented stories, spread over a month and pressed into nine days. */
export function benchGrouping(ingestConfigs: string): { days: number; precision: number; recall: number; f1: number }[] {
  const background = readBackground(ingestConfigs);
  return [1, 0.4].map((pace) => {
    const grouper = createGrouper({ background, unattended: true });
    const stream = storyStream().map((document) => ({ ...document, at: new Date(Date.parse(document.at) * pace).toISOString() }));
    return {
      days: 23 * pace,
      ...pairwise(stream.map((document) => ({ story: document.story, group: grouper.place(document).group }))),
    };
  });
}

/** False alarms and detection of the detector per size of burst, next to mean plus deviations at as many false alarms. */
export function benchDetection(): { burst: number; falseAlarms: number; detected: number; naive: number; perSecond: number }[] {
  const days = 730;
  return [0, 5, 8].map((burst) => {
    const simulated = simulate({ series: 200, days, burstTimes: burst, burstEvery: 60, seed: 1 });
    const detector = createDetector();
    const alarms: boolean[][] = simulated.map(() => []);
    const duration = timed(() => {
      for (let day = 0; day < days; day++) {
        const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
        simulated.forEach(({ name, counts }, at) => alarms[at]?.push(detector.observe(name, date, counts[day] ?? 0).alarm));
      }
    });
    const judged = judge(simulated, alarms);
    return {
      burst,
      ...judged,
      naive: naiveAt(simulated, judged.falseAlarms).detected,
      perSecond: (200 * days * 1_000) / duration,
    };
  });
}
