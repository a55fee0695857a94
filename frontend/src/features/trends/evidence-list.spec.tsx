import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EvidenceList } from './evidence-list.js';
import type { EvidenceData } from './trend-documents.js';

const evidence = (id: string, text: string, because: string): EvidenceData => ({
  state: 'joined',
  score: 0.8,
  because,
  at: '2026-11-20T10:00:00Z',
  observation: { id, text, title: null, origin: 'person', link: null, feed: null, alsoIn: [], tags: [] },
});

const two = [
  evidence('w1', 'Vrijdag rellen bij Woensel', "noemt ook 'Woensel'"),
  evidence('w2', 'Vuurwerk te koop in Veldhoven', "noemt ook 'vuurwerk'"),
];

describe('the evidence of a trend', () => {
  it('marks in the text why it belongs, and says so', () => {
    render(<EvidenceList evidence={two} onSplit={null} />);
    expect(screen.getByText('Woensel').tagName).toBe('MARK');
    expect(screen.getByText("Waarom erbij: noemt ook 'vuurwerk'")).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Deel afsplitsen' })).toBeNull();
  });

  it('names the other feeds that brought the same story', () => {
    const one = evidence('w3', 'Leerlingen dagen elkaar uit', 'gaat over een challenge');
    const alsoIn = [{ feed: { id: 'f2', name: 'Studio040' }, link: 'https://studio040.voorbeeld.nl/1' }];
    const feed = { id: 'f1', name: 'Omroep Brabant' };
    render(<EvidenceList evidence={[{ ...one, observation: { ...one.observation, feed, alsoIn } }]} onSplit={null} />);
    expect(screen.getByText(/ook in/).textContent).toBe('ook in Studio040');
    expect(screen.getByRole('link', { name: 'Studio040' })).toBeTruthy();
  });

  it('splits off only what was chosen, under a title', async () => {
    const asked: unknown[] = [];
    const onSplit = (ids: string[], title: string) => (asked.push([ids, title]), Promise.resolve(true));
    render(<EvidenceList evidence={two} onSplit={onSplit} />);
    await userEvent.click(screen.getByRole('button', { name: 'Deel afsplitsen' }));
    const act = () => screen.getByRole('button', { name: /^Splits/ });
    await userEvent.type(screen.getByLabelText('Titel van de nieuwe trend'), 'Vuurwerk Veldhoven');
    await userEvent.click(act());
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies: Vuurwerk te koop in Veldhoven' }));
    await userEvent.click(act());
    expect(asked).toEqual([[['w2'], 'Vuurwerk Veldhoven']]);
  });
});
