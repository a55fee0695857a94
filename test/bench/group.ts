import { ingestConfigs } from '../../backend/src/platform/checkout.js';
import { readBackground } from '../../backend/src/trends/grouping/background.js';
import { createGrouper, overlap, terms } from '../../backend/src/trends/grouping/grouping.js';
import { benchGrouping } from '../../backend/testing/bench-reading.js';
import { pairwise, storyStream } from '../../backend/testing/grouping-stories.js';
import { byTurns, print } from './measure.js';

/** The simplest peer: a text joins the text that shares most of its words, from a threshold that is chosen with the answers in view. */
function sharedWords(threshold: number): number {
  const seen: { words: ReadonlySet<string>; group: string }[] = [];
  const placed = storyStream().map(({ id, text, story }) => {
    const words = new Set(terms(text));
    let best = { score: threshold, group: id };
    for (const other of seen) {
      const score = overlap(words, other.words);
      if (score > best.score) best = { score, group: other.group };
    }
    seen.push({ words, group: best.group });
    return { story, group: best.group };
  });
  return pairwise(placed).f1;
}

/** Grouping: how well next to shared words alone, and how fast next to only reading the words, which every grouping must do. */
export async function benchGroup(): Promise<void> {
  const peer = 'shared words at their best threshold';
  const theirs = Math.max(...[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5].map(sharedWords));
  for (const { days, f1 } of benchGrouping(ingestConfigs))
    print({ what: `pairwise F1 of the stories over ${Math.round(days)} days`, ours: f1, peer, theirs, unit: '' });

  const background = readBackground(ingestConfigs);
  const stream = storyStream();
  const [grouping, reading] = await byTurns(
    () => {
      const grouper = createGrouper({ background, unattended: true });
      for (const document of stream) grouper.place(document);
    },
    () => {
      for (const { text } of stream) terms(text);
    },
  );
  const perSecond = (milliseconds: number) => (stream.length * 1000) / milliseconds;
  print({
    what: 'grouping',
    ours: perSecond(grouping),
    peer: 'only reading the words',
    theirs: perSecond(reading),
    unit: 'texts/s',
  });
}
