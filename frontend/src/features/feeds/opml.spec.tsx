import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import { importSentence } from './import-result.js';
import { Opml } from './opml.js';

const line = (name: string, outcome: string, sentence: string) => ({
  name,
  address: `https://${name}.nl/rss`,
  outcome,
  sentence,
  feed: null,
});
const result = [
  line('studio', 'added', 'Wordt zo opgehaald.'),
  line('nos', 'known', 'Je volgt deze al.'),
  line('piet', 'refused', 'Dit is een account.'),
];
const show = (answers: Parameters<typeof renderWithApi>[1] = {}) =>
  renderWithApi(
    <MemoryRouter>
      <Opml />
    </MemoryRouter>,
    { permissions: ['feeds.read', 'feeds.manage'], ...answers },
  );
const imported = { answers: { ImportFeeds: { data: { importFeeds: result } } } };

describe('a list of sources', () => {
  it('that is pasted says of each source what became of it, what was refused first', async () => {
    const { asked } = show(imported);
    await userEvent.click(screen.getByText('Meer'));
    await userEvent.type(screen.getByLabelText('Of plak de lijst hier'), '<opml/>');
    await userEvent.click(screen.getByRole('button', { name: 'Lijst inlezen' }));
    expect(await screen.findByText('Ingelezen: 1 toegevoegd, 1 was er al en 1 geweigerd.')).toBeTruthy();
    expect(
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringContaining('Dit is een account.'),
      expect.stringContaining('Je volgt deze al.'),
      expect.stringContaining('Wordt zo opgehaald.'),
    ]);
    expect(asked).toEqual([{ operation: 'ImportFeeds', variables: { opml: '<opml/>' } }]);
  });

  it('can be chosen as a file', async () => {
    const { asked } = show(imported);
    await userEvent.click(screen.getByText('Meer'));
    const opml = '<opml version="2.0"/>';
    // jsdom has no File.text().
    const file = Object.assign(new File([opml], 'bronnen.opml', { type: 'text/x-opml' }), { text: async () => opml });
    await userEvent.upload(screen.getByLabelText('Kies een OPML-bestand'), file);
    await screen.findByText(/^Ingelezen/);
    expect(asked[0]?.variables).toEqual({ opml });
  });

  it('stays in the field when it is refused', async () => {
    show({ answers: { ImportFeeds: { refusal: 'feeds.notOpml' } } });
    await userEvent.click(screen.getByText('Meer'));
    const field = screen.getByLabelText('Of plak de lijst hier') as HTMLTextAreaElement;
    await userEvent.type(field, 'geen lijst');
    await userEvent.click(screen.getByRole('button', { name: 'Lijst inlezen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit is geen OPML-lijst.');
    expect(field.value).toBe('geen lijst');
  });

  it('can be saved, and not read in, by who only reads', async () => {
    show({ permissions: ['feeds.read'] });
    await userEvent.click(screen.getByText('Meer'));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Alle bronnen als OPML']);
  });

  it('reads as one sentence without what did not happen', () => {
    expect(importSentence([{ outcome: 'added' }, { outcome: 'added' }])).toBe('Ingelezen: 2 toegevoegd.');
  });
});
