import { binsOf, calibrationErrorOf, confusionOf, noneRatesOf, ratesOf, type Answered, type Bin } from './evaluation.js';

/** What one way of finding topics answered, text by text. */
export interface Reader {
  name: string;
  answers: readonly Answered[];
}

/** Everything the report is made of; the first reader is ours, and all answered the same texts in the same order. */
export interface Evaluation {
  date: string;
  modelVersion: string;
  codes: readonly string[];
  learnt: number;
  /** Of each text whether it is news: a headline with its lead. */
  news: readonly boolean[];
  readers: readonly Reader[];
  certainties: readonly { certainty: number; hit: boolean }[];
  /** Tags we gave, and those that point at one word at least. */
  spans: { right: boolean; pointed: boolean }[];
}

const number = (value: number): string => value.toFixed(3);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** The evaluation as a page of the documentation. */
export function writeReport(evaluation: Evaluation): string {
  const { date, modelVersion, news, learnt } = evaluation;
  return `# Evaluation of the topics

Written by \`npm run evaluate\` on ${date}, model ${modelVersion}. Change nothing here by hand.

The model learnt from ${learnt} example texts. It is measured on ${news.length} others that it was never trained on (a hash of
the text decides which), ${news.filter(Boolean).length} of them news (18 words or more), the rest notes and headlines. Weights, calibration and cut-offs come from
the other texts alone. Some choices were made after figures of these texts had been seen: the lowest cut-off (which lowers
micro-F1 here), that word lists are hidden in short examples only, and whether a new feature stayed. The texts are written to be
hard: many avoid the usual words. So plain news was looked at as well: word lists, innocent phrases and examples were widened
after mistakes on some 380 headlines and leads of real Dutch news, labelled by hand. Those are other people's texts and no part
of this project.

## Side by side

All learnt from the same sentences. 'None' is a text without a topic that is rightly left alone. Both other libraries are naive Bayes
and give one answer a text: natural 8 with its Dutch stemmer, and wink-naive-bayes-text-classifier 2 on our words and stems. The
bare word list tags what its words say, without a model.

${sideBySide(evaluation)}

## Per topic

${perTopic(evaluation)}

## What is taken for what

Per topic how often it was missed, and what was said instead; in the last row the texts without a topic that got one.

${confusion(evaluation)}

## Is 80 % certain right 8 times in 10?

All certainties of all topics, also those below the cut-off. Expected calibration error: ${number(calibrationErrorOf(binsOf(evaluation.certainties)))}.

![Certainty against the share that was right](evaluation-reliability.svg)

${table(
  ['certainty', 'number', 'mean certainty', 'was so'],
  binsOf(evaluation.certainties).map(({ from, to, count, certainty, share }) => [
    `${from.toFixed(1)}-${to.toFixed(1)}`,
    count,
    number(certainty),
    number(share),
  ]),
)}

## Words that are pointed at

${table(
  ['tags', 'number', 'with a word pointed at'],
  [true, false].map((right) => {
    const mine = evaluation.spans.filter((tag) => tag.right === right);
    return [
      right ? 'right' : 'wrong',
      mine.length,
      number(mine.filter(({ pointed }) => pointed).length / Math.max(mine.length, 1)),
    ];
  }),
)}
`;
}

function sideBySide({ readers, news }: Evaluation): string {
  const registers: [string, (i: number) => boolean][] = [
    ['all', () => true],
    ['news', (i) => news[i] === true],
    ['notes and headlines', (i) => news[i] === false],
  ];
  const rows = registers.flatMap(([register, within]) =>
    readers.map(({ name, answers }) => {
      const mine = answers.filter((_, i) => within(i));
      const [topics, none] = [ratesOf(mine), noneRatesOf(mine)];
      return [register, name, ...[topics.f1, topics.precision, topics.recall, none.precision, none.recall].map(number)];
    }),
  );
  return table(['texts', 'by', 'micro-F1', 'precision', 'recall', 'none precision', 'none recall'], rows);
}

function perTopic({ readers, codes }: Evaluation): string {
  const [ours, ...others] = readers;
  const rows = codes.map((code) => {
    const { support, precision, recall, f1 } = ratesOf(ours?.answers ?? [], code);
    return [code, support, ...[precision, recall, f1, ...others.map(({ answers }) => ratesOf(answers, code).f1)].map(number)];
  });
  return table(['topic', 'texts', 'precision', 'recall', 'F1', ...others.map(({ name }) => `F1 ${name}`)], rows);
}

function confusion({ readers, codes }: Evaluation): string {
  const found = confusionOf(readers[0]?.answers ?? []);
  const rows = [...codes, 'none'].map((code) => {
    const said = [...(found.get(code) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return [code, said.reduce((sum, [, count]) => sum + count, 0), said.map(([other, count]) => `${other} ${count}`).join(', ')];
  });
  return table(['wanted', 'times', 'said instead'], rows);
}

const SIDE = 320;
const EDGE = 40;

/** The reliability plot: on the dashed line certainty and truth are the same; larger dots stand for more certainties. */
export function drawReliability(bins: readonly Bin[]): string {
  const x = (value: number): string => (EDGE + value * SIDE).toFixed(1);
  const y = (value: number): string => (EDGE / 2 + (1 - value) * SIDE).toFixed(1);
  const largest = Math.max(...bins.map(({ count }) => Math.log(1 + count)));
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<text x="${x(value)}" y="${(SIDE + EDGE).toFixed(1)}" text-anchor="middle">${value}</text>`,
    `<text x="${EDGE - 8}" y="${y(value)}" text-anchor="end" dominant-baseline="middle">${value}</text>`,
  ]);
  const dots = bins.map(
    ({ certainty, share, count }) =>
      `<circle cx="${x(certainty)}" cy="${y(share)}" r="${(2 + (5 * Math.log(1 + count)) / largest).toFixed(1)}"/>`,
  );
  const path = bins.map(({ certainty, share }) => `${x(certainty)},${y(share)}`).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE + 2 * EDGE} ${SIDE + 2 * EDGE}" font-family="sans-serif" font-size="11" role="img">
<title>Certainty against the share that was right</title>
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${x(0)}" y="${y(1)}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#767676"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#767676" stroke-dasharray="4 4"/>
<polyline points="${path}" fill="none" stroke="#0b4f8a" stroke-width="2"/>
<g fill="#0b4f8a">${dots.join('')}</g>
<g fill="#333">${ticks.join('')}<text x="${x(0.5)}" y="${SIDE + EDGE + 24}" text-anchor="middle">certainty</text></g>
</svg>
`;
}
