import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MaskedPreview } from './masked-preview.js';
import { type Find, type Restored, restoring } from './restored.js';

const hard = (start: number, end: number): Find => ({ start, end, type: 'phone', soft: false, because: null });
const soft = (start: number, end: number): Find => ({ start, end, type: 'name', soft: true, because: 'bekende voornaam' });

function Preview({ text, finds }: { text: string; finds: readonly Find[] }) {
  const [restored, setRestored] = useState<Restored[]>([]);
  const onRestore = (places: readonly Find[], reason: Restored['reason'] | null) =>
    setRestored(restoring(restored, places, reason));
  return (
    <>
      <MaskedPreview text={text} finds={finds} restored={restored} onRestore={onRestore} />
      <output>{restored.map(({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`).join(', ')}</output>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

describe('what will be hidden', () => {
  it('names the kind and marks the piece', () => {
    render(<Preview text="Vuurwerk te koop, bel 06-12345678 na zes uur" finds={[hard(22, 33)]} />);
    expect(screen.getByText('telefoonnummer', { exact: false }).textContent).toBe('Wordt verborgen: telefoonnummer');
    expect(document.querySelector('mark')?.textContent).toBe('06-12345678');
    expect(screen.queryByRole('button', { name: /Toch laten staan/ })).toBeNull();
  });

  it('says nothing when nothing is hidden', () => {
    const { container } = render(<Preview text="Vapes op het plein" finds={[]} />);
    expect(container.textContent).toBe('');
  });

  it('says why something only looks personal, and lets it stay for a reason', async () => {
    render(<Preview text="Jongeren hangen bij Roos op het plein" finds={[soft(20, 24)]} />);
    expect(screen.getByText('Lijkt een naam: bekende voornaam.')).toBeTruthy();
    await userEvent.click(button("Toch laten staan: 'Roos'"));
    await userEvent.click(button('Plaats'));
    expect(screen.getByRole('status').textContent).toBe('Roos: place');
    expect(screen.getByText("'Roos' blijft staan: een plaats.")).toBeTruthy();
    expect(screen.queryByText('Wordt verborgen:')).toBeNull();
    expect(document.activeElement).toBe(button("Toch verbergen: 'Roos'"));
  });

  it('hides it again with one tap', async () => {
    render(<Preview text="Jongeren hangen bij Roos op het plein" finds={[soft(20, 24)]} />);
    await userEvent.click(button("Toch laten staan: 'Roos'"));
    await userEvent.click(button('Anders'));
    await userEvent.click(button("Toch verbergen: 'Roos'"));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByText('Wordt verborgen:')).toBeTruthy();
    expect(document.activeElement).toBe(button("Toch laten staan: 'Roos'"));
  });

  it('offers every reason, by keyboard too', async () => {
    render(<Preview text="Bij Roos" finds={[soft(4, 8)]} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const group = screen.getByRole('group', { name: "Wat is 'Roos'?" });
    expect([...group.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Plaats',
      'Organisatie',
      'Gewoon woord',
      'Bekend persoon',
      'Anders',
    ]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Roos: place');
  });

  it('asks once about a word that stands there twice', async () => {
    render(<Preview text="Roos en Roos" finds={[soft(0, 4), soft(8, 12)]} />);
    expect(screen.getByText('(2 keer)')).toBeTruthy();
    await userEvent.click(button("Toch laten staan: 'Roos'"));
    await userEvent.click(button('Gewoon woord'));
    expect(screen.getByRole('status').textContent).toBe('Roos: ordinary_word, Roos: ordinary_word');
  });

  it('shows the first five finds, and all with a tap', async () => {
    const text = 'An Bo Co Do Ed Fa';
    render(<Preview text={text} finds={[0, 3, 6, 9, 12, 15].map((at) => soft(at, at + 2))} />);
    expect(document.querySelectorAll('mark')).toHaveLength(5);
    await userEvent.click(button('Alle 6 tonen'));
    expect(document.querySelectorAll('mark')).toHaveLength(6);
  });
});
