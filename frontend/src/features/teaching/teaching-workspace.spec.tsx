import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import { Toasts } from '../../ui/toasts.js';
import type { Model, State } from './queries.js';
import { TeachingWorkspace } from './teaching-workspace.js';
import { someModel, someState } from './made-up-models.js';

const comparison = {
  sentence: 'Vuurwerk gaat beter, pesten gaat slechter.',
  changes: [
    { code: 'fireworks', label: 'Vuurwerk en explosieven', before: 0.88, after: 0.92 },
    { code: 'bullying', label: 'Pesten', before: 0.93, after: 0.88 },
  ],
  texts: [{ text: 'Ze knallen elke avond bij het station', before: [], after: ['Vuurwerk en explosieven'], right: true }],
};
const ok = { data: { taggingState: someState() } };

const open = (state: State = someState(), models: Model[] = [state.live, someModel(0)]) =>
  renderWithApi(
    <MemoryRouter>
      <TeachingWorkspace state={state} models={models} onChanged={() => undefined} />
      <Toasts />
    </MemoryRouter>,
    {
      permissions: ['observations.read', 'tagging.teach'],
      answers: {
        TrainModel: ok,
        MakeModelLive: ok,
        RetagObservations: ok,
        CompareModels: { data: { compareModels: comparison } },
      },
    },
  );
const named = (asked: { operation: string }[]) => asked.map(({ operation }) => operation);
const training = (part: Partial<State['training']>): State['training'] => ({ ...someState().training, ...part });

describe('the page of what was learned', () => {
  // Messages outlive the part of the screen that showed them.
  afterEach(() => screen.queryAllByRole('button', { name: 'Sluiten' }).forEach((close) => void fireEvent.click(close)));

  it('says how to correct when nobody did yet', () => {
    open(someState({ corrections: 0, newCorrections: 0 }));
    expect(screen.getByText('Nog geen verbeteringen')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar de waarnemingen' }).getAttribute('href')).toBe('/waarnemingen');
  });

  it('starts to learn with one tap', async () => {
    const { asked } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Leer nu van de verbeteringen' }));
    expect(named(asked)).toEqual(['TrainModel']);
  });

  it('tells politely how far the learning is, and does not start it twice', async () => {
    const { asked } = open(
      someState({ training: training({ running: true, step: 'Het model leest 4.000 voorbeelden.', progress: 0.4 }) }),
    );
    expect(screen.getByText('Het model leest 4.000 voorbeelden.').getAttribute('role')).toBe('status');
    expect(screen.getByRole('progressbar', { name: 'Hoe ver het leren is' })).toMatchObject({ value: 0.4, max: 1 });
    expect(screen.getByText('Leren duurt een paar minuten. Het gaat door als je deze pagina verlaat.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leer nu van de verbeteringen' }));
    expect(named(asked)).toEqual([]);
  });

  it('says what came of it, and what to do when a topic got worse', async () => {
    const outcome = "Het nieuwe model herkent 'Pesten' slechter en blijft daarom buiten.";
    open(someState({ training: training({ outcome, startedAt: '2026-11-20T09:59:00Z', endedAt: '2026-11-20T10:00:00Z' }) }), [
      someModel(2, { state: 'worse', madeAt: '2026-11-20T10:00:00Z' }),
      someState().live,
    ]);
    expect(screen.getByText(outcome)).toBeTruthy();
    expect(screen.getByText(/Het model van nu blijft lezen/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er anders is' }));
    expect(await screen.findByText('Vuurwerk gaat beter, pesten gaat slechter.')).toBeTruthy();
  });

  it('does not blame an earlier model when there was nothing new to learn', () => {
    const outcome = 'Er is niets nieuws om van te leren.';
    open(someState({ training: training({ outcome, startedAt: '2026-11-20T09:59:00Z', endedAt: '2026-11-20T10:00:00Z' }) }), [
      someModel(2, { state: 'worse' }),
      someState().live,
    ]);
    expect(screen.getByText(outcome)).toBeTruthy();
    expect(screen.queryByText(/Het model van nu blijft lezen/)).toBeNull();
  });

  it('does not repeat that a model reads once somebody went back from it', () => {
    const outcome = 'Model 2 leest nu.';
    open(someState({ training: training({ outcome, startedAt: '2026-11-20T09:59:00Z', endedAt: '2026-11-20T10:00:00Z' }) }), [
      someModel(2, { state: 'replaced', madeAt: '2026-11-20T10:00:00Z' }),
      someState().live,
    ]);
    expect(screen.queryByText(outcome)).toBeNull();
  });

  it('goes back to an earlier model, and undoes that', async () => {
    const { asked } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar dit model: Model 0' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Model 0/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(asked.map(({ variables }) => variables)).toEqual([{ number: 0 }, { number: 1 }]));
  });

  it('does not offer a model that reads a topic worse, but does compare it', () => {
    open(someState(), [someModel(2, { state: 'worse' }), someState().live]);
    const card = screen.getByRole('heading', { name: /^Model 2/ }).closest('li')!;
    expect(
      within(card)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Vergelijk met wat nu leest']);
  });

  it('compares with the live model, in figures and in texts, and moves the focus there', async () => {
    const { asked } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk met wat nu leest: Model 0' }));
    expect(asked.at(-1)).toEqual({ operation: 'CompareModels', variables: { older: 0, newer: 1 } });
    const table = await screen.findByRole('table', { name: 'Verschil per onderwerp' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['OnderwerpModel 0Model 1Verschil', 'Vuurwerk en explosieven8892▲ beter', 'Pesten9388▼ iets lager']);
    expect(screen.getByText('Ze knallen elke avond bij het station')).toBeTruthy();
    expect(screen.getByText(/nu juist/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Twee modellen vergelijken');
  });

  it('shows the figures of a model beside the live one in words', () => {
    open();
    const [, earlier] = screen.getAllByRole('table', { hidden: true });
    expect(within(earlier!).getAllByRole('row', { hidden: true }).at(-1)!.textContent).toBe('Pesten61869088▼ slechter');
  });
});

describe('a model without figures yet', () => {
  it('does not pretend that it scored nothing', () => {
    open(someState({ live: someModel(0, { state: 'live', microF1: 0, figures: [] }) }), [
      someModel(0, { microF1: 0, figures: [] }),
    ]);
    expect(screen.getByText(/zodra er voor het eerst geleerd is/)).toBeTruthy();
    expect(screen.queryByText(/Cijfer over alle onderwerpen/)).toBeNull();
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  });
});

describe('labelling earlier observations again', () => {
  it('says how many there are and starts with one tap', async () => {
    const { asked } = open(someState({ outdated: 312 }));
    expect(screen.getByText('Er staan 312 waarnemingen met labels van een ander model.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Label ze opnieuw' }));
    expect(named(asked)).toEqual(['RetagObservations']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Eerdere waarnemingen' }));
  });

  it('says when a round was broken off', () => {
    const sentence = 'Het lezen is afgebroken na 100 van de 412 waarnemingen. Begin het opnieuw.';
    const retagging = { ...someState().retagging, done: 100, total: 412, model: 1, startedAt: '2026-11-20T10:00:00Z', sentence };
    open(someState({ outdated: 312, retagging }));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Label ze opnieuw' })).toBeTruthy();
  });

  it('offers it after another model began to read, also when no label stands out of date', () => {
    open(someState({ retagging: someState().retagging }));
    expect(screen.getByText(/nog niet met dit model gelezen/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Label ze opnieuw' })).toBeTruthy();
  });

  it('shows how far it is', () => {
    const retagging = { ...someState().retagging, running: true, done: 103, total: 412, sentence: '103 van 412 gelabeld.' };
    open(someState({ outdated: 309, retagging }));
    expect(screen.getByText('103 van 412 gelabeld.').getAttribute('role')).toBe('status');
    expect(screen.getByRole('progressbar', { name: 'Hoe ver het labelen is' })).toMatchObject({ value: 0.25 });
  });

  it('has nothing to do when all is up to date', () => {
    const sentence = 'Alle waarnemingen zijn opnieuw gelezen met model 1: 412 in totaal.';
    const moment = '2026-11-20T10:00:00Z';
    const retagging = { ...someState().retagging, done: 412, total: 412, model: 1, startedAt: moment, endedAt: moment, sentence };
    open(someState({ retagging }));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Label ze opnieuw' })).toBeNull();
  });
});
