import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestConfigs } from '../src/platform/checkout.js';
import { readTopics, readTrainingInputs } from '../src/tagging/load-tagger.js';
import { samplesOf } from '../src/tagging/topics/samples.js';
import { trainModel } from '../src/tagging/topics/train.js';
import { WordLists } from '../src/tagging/topics/word-lists.js';

const where = ['bij het fietsenhok', 'op het schoolplein', 'achter de kantine', 'na het zesde uur', 'in de bus naar huis', 'in de groepsapp', 'volgens een moeder', 'bij de sporthal', 'in de aula', 'onder de brug', 'voor het station', 'tijdens de gymles']; // prettier-ignore
const said: Record<string, readonly string[]> = {
  substances: ['Leerlingen vapen weer', 'Er ging een joint rond', 'Iemand had lachgas bij zich', 'Twee jongens rookten wiet', 'Er werden pillen verkocht'],
  fireworks: ['Er knalde een cobra', 'Jongens gooiden vuurwerk', 'Een nitraat lag klaar', 'Er ging een strijker af', 'Iemand stak illegale knallers aan'],
  bullying: ['Een meisje wordt gepest', 'Er is een juice-account gemaakt', 'Ze sluiten een klasgenoot buiten', 'Iemand wordt uitgelachen om foto’s', 'Ze schelden een brugklasser uit'],
  none: ['De leraar gaf een toets', 'De trein had vertraging', 'Er was soep te koop', 'We zagen een mooie film', 'De klas oefende een liedje'],
}; // prettier-ignore
const words: Record<string, string> = { substances: 'vapen', fireworks: 'vuurwerk', bullying: 'gepest' };
const labels: Record<string, string> = { substances: 'Middelen', fireworks: 'Vuurwerk', bullying: 'Pesten' };

/** Each of these openings at each of these places: many texts that differ, for specs in which something small has to be learned. */
export const everywhere = (openings: readonly string[]): string[] =>
  openings.flatMap((opening) => where.map((place) => `${opening} ${place}.`));

/** A configuration folder with three topics, a handful of examples and the model of these: it is trained in a moment. */
export function smallConfiguration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onderstroom-topics-'));
  for (const name of ['data', 'regions', 'demo', 'guidance']) symlinkSync(join(ingestConfigs, name), join(folder, name));
  mkdirSync(join(folder, 'feeds'));
  const topics = join(folder, 'topics');
  mkdirSync(join(topics, 'examples'), { recursive: true });
  Object.entries(words).forEach(([code, term], i) =>
    writeFileSync(
      join(topics, `${code}.yaml`),
      `code: ${code}\norder: ${i + 1}\nlabel: ${labels[code] ?? code}\nwords:\n  - term: ${term}\n`,
    ),
  );
  for (const [code, openings] of Object.entries(said))
    writeFileSync(join(topics, 'examples', `${code}.txt`), everywhere(openings).join('\n'));
  writeModel(folder);
  return folder;
}

function writeModel(folder: string): void {
  const topics = readTopics(folder);
  const codes = topics.map(({ code }) => code);
  const { examples, inputs } = readTrainingInputs(folder, codes);
  const { samples, rarity } = samplesOf(examples, new WordLists(topics), codes);
  writeFileSync(join(folder, 'topics', 'model.json'), JSON.stringify(trainModel(samples, codes, inputs, rarity)));
}
