import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { WordList } from './word-list.js';

function Spellings() {
  const [{ words, typed }, set] = useState<{ words: readonly string[]; typed: string }>({
    words: ['kobra', 'cobraas'],
    typed: '',
  });
  return (
    <WordList label="Schrijfwijzen" hint="" words={words} typed={typed} onChange={(words, typed) => set({ words, typed })} />
  );
}

describe('a list of words', () => {
  it('loses a word with a tap, and the focus waits at the field', async () => {
    render(<Spellings />);
    await userEvent.click(screen.getByRole('button', { name: /kobra/ }));
    expect(screen.queryByText('kobra')).toBeNull();
    expect(screen.getByText('cobraas')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Schrijfwijzen'));
  });
});
