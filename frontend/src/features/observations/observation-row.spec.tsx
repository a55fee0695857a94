import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import { Toasts } from '../../ui/toasts.js';
import { ObservationRow } from './observation-row.js';
import type { ObservationItem } from './queries.js';

const topics = [
  { code: 'fireworks', label: 'Vuurwerk' },
  { code: 'bullying', label: 'Pesten' },
];
const tag = (part: Partial<ObservationItem['tags'][number]>): ObservationItem['tags'][number] => ({
  id: 't1',
  kind: 'topic',
  value: 'fireworks',
  label: 'Vuurwerk',
  because: "In de tekst staat 'cobra'.",
  certainty: 0.97,
  madeBy: 'classifier',
  modelVersion: 3,
  start: 0,
  end: 5,
  startAt: null,
  ...part,
});
const observation: ObservationItem = {
  id: 'w1',
  text: 'Cobra te koop via [account] in Best',
  title: null,
  origin: 'person',
  noticedAt: '2026-11-20T14:05:00Z',
  toldBy: null,
  link: null,
  mine: false,
  canUndo: false,
  demo: false,
  audience: 'meeting',
  noise: false,
  feed: null,
  alsoIn: [],
  organisation: null,
  tags: [tag({})],
  trends: [],
};
const answers = {
  CorrectTag: { data: { correctTag: observation } },
  MarkNoise: { data: { markNoise: observation } },
  WhyNotObservation: { data: { whyNotObservation: { sentence: "Geen woord wijst op 'Pesten'." } } },
};
const open = (part: Partial<ObservationItem> = {}, mayCorrect = true) =>
  renderWithApi(
    <MemoryRouter>
      <ul>
        <ObservationRow
          observation={{ ...observation, ...part }}
          topics={topics}
          mayCorrect={mayCorrect}
          chosen={null}
          onChoose={() => undefined}
        />
      </ul>
      <Toasts />
    </MemoryRouter>,
    { answers },
  );
const button = (name: string) => screen.getByRole('button', { name });
const lit = () => [...document.querySelectorAll('mark.cause--lit')].map((mark) => mark.firstChild?.textContent);

describe('an observation in the list', () => {
  // Messages outlive the part of the screen that showed them.
  afterEach(() => screen.queryAllByRole('button', { name: 'Sluiten' }).forEach((close) => void fireEvent.click(close)));

  it('loses a wrong label with one tap, and gets it back with the next', async () => {
    const { asked } = open();
    await userEvent.click(button('Vuurwerk weghalen'));
    expect(document.activeElement).toBe(button('Onderwerp toevoegen'));
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('Teruggedraaid.');
    const input = { observationId: 'w1', kind: 'topic', value: 'fireworks' };
    expect(asked.map(({ variables }) => variables)).toEqual([
      { input: { ...input, remove: true } },
      { input: { ...input, remove: false } },
    ]);
  });

  it('offers the topics it lacks, to add with a tap', async () => {
    const { asked } = open();
    await userEvent.click(button('Onderwerp toevoegen'));
    expect(screen.queryByRole('button', { name: 'Vuurwerk' })).toBeNull();
    await userEvent.click(button('Pesten'));
    expect(document.activeElement).toBe(button('Onderwerp toevoegen'));
    await screen.findByText("'Pesten' toegevoegd.");
    expect(asked[0]?.variables).toEqual({ input: { observationId: 'w1', kind: 'topic', value: 'bullying', remove: false } });
  });

  it('is called noise with one tap, and that is undone with the next', async () => {
    const { asked } = open();
    await userEvent.click(button('Dit is ruis'));
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() =>
      expect(asked.map(({ variables }) => variables)).toEqual([
        { observationId: 'w1', noise: true },
        { observationId: 'w1', noise: false },
      ]),
    );
  });

  it('says that it is noise, and how to take that back', () => {
    open({ noise: true });
    expect(screen.getByText(/Een collega noemde dit ruis/)).toBeTruthy();
    expect(button('Toch geen ruis')).toBeTruthy();
  });

  it('lights up the words of the label under the mouse or with the focus, and a screen reader hears the reason', async () => {
    open();
    expect(lit()).toEqual([]);
    await userEvent.hover(button('Vuurwerk weghalen'));
    expect(lit()).toEqual(['Cobra']);
    await userEvent.unhover(button('Vuurwerk weghalen'));
    expect(lit()).toEqual([]);
    await userEvent.tab();
    expect(document.activeElement).toBe(button('Vuurwerk weghalen'));
    expect(lit()).toEqual(['Cobra']);
    const reason = document.getElementById(button('Vuurwerk weghalen').getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe("In de tekst staat 'cobra'.");
  });

  it('lets who may only read look at the reasons, and correct nothing', async () => {
    open({}, false);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Waarom deze labels?']);
    await userEvent.click(button('Waarom deze labels?'));
    expect(screen.getByText(/onderwerp, geleerd, model 3/)).toBeTruthy();
    await userEvent.click(button('Wijs aan: Vuurwerk'));
    await userEvent.unhover(button('Wijs aan: Vuurwerk'));
    expect(lit()).toEqual(['Cobra']);
  });

  it('lights up the words in the title when the label came from there', async () => {
    open({ title: "Cobra's gevonden", text: 'In een kluisje op het station.', tags: [tag({ start: null, end: null })] });
    await userEvent.hover(button('Vuurwerk weghalen'));
    expect(lit()).toEqual(['Cobra']);
  });

  it('tells why a topic is missing', async () => {
    const { asked } = open();
    await userEvent.click(button('Waarom deze labels?'));
    await userEvent.selectOptions(screen.getByLabelText('Waarom niet …?'), 'Pesten');
    await userEvent.click(button('Leg uit'));
    expect(await screen.findByText("Geen woord wijst op 'Pesten'.")).toBeTruthy();
    expect(asked.at(-1)?.variables).toEqual({ id: 'w1', topic: 'bullying' });
  });
});
