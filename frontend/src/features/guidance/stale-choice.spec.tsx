import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../../lib/testing.js';
import { StaleChoice } from './stale-choice.js';

const text = (words: string) =>
  JSON.stringify({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Wat is het?' }] },
      { type: 'paragraph', content: [{ type: 'text', text: words }] },
    ],
  });

describe('two people who write in one handreiking', () => {
  it('says who was first, shows both texts per heading and lets a person choose', async () => {
    const chosen: string[] = [];
    renderWithApi(
      <StaleChoice
        by="Anouk de Wit"
        mine={text('Een filmpje.')}
        theirs={text('Een oproep.')}
        onOverwrite={() => chosen.push('mine')}
        onTake={() => chosen.push('theirs')}
      />,
    );
    expect(screen.getByText('Anouk de Wit heeft deze handreiking intussen veranderd')).toBeTruthy();
    const section = screen.getByText('Wat is het?').closest('section')!;
    expect(within(section).getByText('Een filmpje.')).toBeTruthy();
    expect(within(section).getByText('Een oproep.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Mijn tekst bewaren' }));
    await userEvent.click(screen.getByRole('button', { name: 'De bewaarde tekst nemen' }));
    expect(chosen).toEqual(['mine', 'theirs']);
  });
});
