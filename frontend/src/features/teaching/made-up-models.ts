import type { Figures, Model, State } from './queries.js';

/** Figures of two topics; for specs. */
const someFigures: Figures[] = [
  {
    code: 'fireworks',
    label: 'Vuurwerk en explosieven',
    texts: 48,
    precision: 0.94,
    recall: 0.91,
    f1: 0.925,
    liveF1: 0.88,
    worse: false,
  },
  { code: 'bullying', label: 'Pesten', texts: 61, precision: 0.9, recall: 0.86, f1: 0.88, liveF1: 0.93, worse: true },
];

/** A model with made-up figures; for specs. */
export const someModel = (number: number, part: Partial<Model> = {}): Model => ({
  number,
  madeAt: '2026-11-19T01:30:00Z',
  state: 'replaced',
  corrections: number * 10,
  microF1: 0.92,
  sentence: 'Dit model herkent één onderwerp beter en geen slechter.',
  liveSince: null,
  madeBy: number === 0 ? null : 'nacht',
  figures: someFigures,
  ...part,
});

/** A system that reads with model 1 and rests; for specs. */
export const someState = (part: Partial<State> = {}): State => ({
  live: someModel(1, { state: 'live', liveSince: '2026-11-19T01:31:00Z' }),
  corrections: 24,
  newCorrections: 14,
  training: { running: false, step: '', progress: 0, startedAt: null, endedAt: null, outcome: null },
  retagging: { running: false, done: 0, total: 0, model: null, startedAt: null, endedAt: null, sentence: '' },
  nextNight: '2026-11-21T01:30:00Z',
  outdated: 0,
  ...part,
});
