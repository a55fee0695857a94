import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useActiveLabel } from '../../ui/use-active-label.js';
import { emptyDraft, type Proposal } from './log-draft.js';
import { ProposalChips } from './proposal-chips.js';

const proposals: Proposal[] = [
  { kind: 'topic', value: 'fireworks', label: 'Vuurwerk', because: "In de tekst staat 'cobra'." },
  { kind: 'platform', value: 'snapchat', label: 'Snapchat', because: "In de tekst staat 'snap'." },
];

function Form() {
  const [draft, setDraft] = useState(emptyDraft);
  const look = useActiveLabel();
  return (
    <>
      <ProposalChips draft={draft} proposals={proposals} look={look} onChange={setDraft} />
      <p>{look.active}</p>
      <output>{draft.rejected.map(({ value }) => value).join(' ')}</output>
    </>
  );
}

describe('what was recognised in the text', () => {
  it('is on until somebody taps it off', async () => {
    render(<Form />);
    const chip = screen.getByRole('button', { name: 'Vuurwerk, onderwerp' });
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('status').textContent).toBe('fireworks');
    await userEvent.click(chip);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says why, for each, after one tap', async () => {
    render(<Form />);
    const why = screen.getByRole('button', { name: /Waarom/ });
    expect(screen.getByText(/In de tekst staat 'cobra'/).closest('[hidden]')).not.toBeNull();
    await userEvent.click(why);
    expect(screen.getByText(/In de tekst staat 'cobra'/).closest('[hidden]')).toBeNull();
    expect(screen.getByText(/In de tekst staat 'snap'/).closest('[hidden]')).toBeNull();
    expect(why.getAttribute('aria-expanded')).toBe('true');
  });

  it('tells which label is looked at, and gives its reason to a screen reader', async () => {
    render(<Form />);
    const chip = screen.getByRole('button', { name: 'Snapchat, platform' });
    await userEvent.hover(chip);
    expect(screen.getByText('platform:snapchat')).toBeTruthy();
    expect(document.getElementById(chip.getAttribute('aria-describedby') ?? '')?.textContent).toBe("In de tekst staat 'snap'.");
  });
});
