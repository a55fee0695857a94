import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import type { TriedLabel, TryReading, WhyNot } from './queries.js';
import { ReadText } from './read-text.js';

configure({ asyncUtilTimeout: 20_000 });

const text = 'Cobra 6 te koop in Best, vraag Sanne de Wit op 06-12345678';
const label = (kind: TriedLabel['kind'], value: string, name: string, part: Partial<TriedLabel>): TriedLabel => ({
  kind,
  value,
  label: name,
  because: '',
  certainty: null,
  start: null,
  end: null,
  spans: [],
  ...part,
});
const topic = (code: string, name: string, certainty: number) => ({
  code,
  label: name,
  certainty,
  cutOff: 0.5,
  said: certainty >= 0.5,
  because: '',
});
const reading: TryReading = {
  maskedText: 'Cobra 6 te koop in Best, vraag [naam] op [telefoon]',
  masked: [
    { start: 31, end: 43, type: 'name', soft: true, because: 'bekende voornaam' },
    { start: 47, end: 58, type: 'phone', soft: false, because: null },
  ],
  concernsOneChild: false,
  language: 'nl',
  tags: [
    label('place', 'Best', 'Best', { start: 19, end: 23, spans: [{ start: 19, end: 23 }], because: "'Best' is een plaats." }),
    label('topic', 'fireworks', 'Vuurwerk', {
      certainty: 0.94,
      spans: [
        { start: 0, end: 7 },
        { start: 11, end: 15 },
      ],
      because: "De woorden 'Cobra 6' en 'koop' wijzen op vuurwerk.",
    }),
  ],
  topics: [topic('weapons', 'Wapens', 0.12), topic('fireworks', 'Vuurwerk', 0.94)],
  modelVersion: 3,
};
const whyNot: WhyNot = {
  sentence: "Het woord 'koop' wijst er wel op, maar 'Cobra' trekt het omlaag.",
  for: [{ word: 'koop', share: 0.6 }],
  against: [{ word: 'Cobra', share: -1.24 }],
  listWords: [],
};
const show = (part: Partial<TryReading> = {}) =>
  renderWithApi(
    <MemoryRouter>
      <ReadText text={text} reading={{ ...reading, ...part }} />
    </MemoryRouter>,
    { answers: { WhyNot: { data: { whyNot } } } },
  );
const lit = () => [...document.querySelectorAll('.cause--lit')].map((mark) => mark.firstChild?.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a text that is tried', () => {
  it('stands as it would be stored, with its labels by kind', () => {
    show();
    expect(document.querySelector('.tried__stored')?.textContent).toContain('vraag [naam] op [telefoon]');
    const kinds = ['onderwerp', 'plaats'];
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(kinds);
  });

  it('lights up the words of a label with the focus, and of one that is pointed at', async () => {
    show();
    expect(lit()).toEqual([]);
    act(() => button(/^Vuurwerk 94.%/).focus());
    expect(lit()).toEqual(['Cobra 6', 'koop']);
    await userEvent.hover(button(/^Best/));
    expect(lit()).toEqual(['Best']);
    await userEvent.unhover(button(/^Best/));
    act(() => button(/^Vuurwerk 94.%/).blur());
    expect(lit()).toEqual([]);
  });

  it('keeps the words of a label lit after a tap, until the next', async () => {
    show();
    await userEvent.click(button(/^Best/));
    act(() => button(/^Best/).blur());
    await userEvent.unhover(button(/^Best/));
    expect(lit()).toEqual(['Best']);
    expect(button(/^Best/).getAttribute('aria-pressed')).toBe('true');
  });

  it('names with each label the words that caused it, for who cannot see them light up', () => {
    show();
    expect(button(/^Vuurwerk 94.% door ‘Cobra 6’, ‘koop’$/)).toBeTruthy();
  });

  it('tells of each find whether it can be put back, and why it was found', () => {
    show();
    const finds = within(screen.getByRole('region', { name: 'Wat verborgen wordt' }));
    expect(finds.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Sanne de Wit naambekende voornaam · de schrijver mag dit terugzetten, met een reden',
      '06-12345678 telefoonnummeraltijd verborgen',
    ]);
  });

  it('puts the surest topic first and tells why another was not said, word by word', async () => {
    const { asked } = show();
    expect(screen.getAllByRole('button', { name: /^Waarom/ }).map(({ textContent }) => textContent)).toEqual([
      'Waarom? Vuurwerk',
      'Waarom niet? Wapens',
    ]);
    expect(asked).toEqual([]);
    await userEvent.click(button('Waarom niet? Wapens'));
    expect(await screen.findByText(whyNot.sentence)).toBeTruthy();
    expect(screen.getByText('+0,6')).toBeTruthy();
    expect(screen.getByText('-1,2')).toBeTruthy();
    expect(asked).toEqual([{ operation: 'WhyNot', variables: { text, topic: 'weapons' } }]);
  });

  it('says that nothing was found, and that it seems to be about one child', () => {
    show({ tags: [], masked: [], concernsOneChild: true, modelVersion: 0 });
    expect(screen.getByText('Geen enkel label')).toBeTruthy();
    expect(screen.getByText('Er is niets gevonden dat naar een persoon wijst.')).toBeTruthy();
    expect(screen.getByText('Deze tekst lijkt over één kind te gaan')).toBeTruthy();
    expect(screen.getByText('het model dat bij Onderstroom hoort')).toBeTruthy();
  });
});
