import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import { NewFeed } from './new-feed.js';

const choices = {
  municipalities: [{ code: 'GM0772', name: 'Eindhoven' }],
  topics: [{ code: 'fireworks', label: 'Vuurwerk' }],
};
const found = (title: string, address: string, followedAs: string | null = null) => ({
  title,
  address,
  items: 20,
  latest: '2026-11-20T10:00:00Z',
  followedAs,
});
const finding = (...feeds: ReturnType<typeof found>[]) => ({ data: { findFeeds: { problem: null, found: feeds } } });
const preview = {
  data: {
    previewFeed: {
      problem: null,
      publishedEvery: 120,
      taken: 1,
      items: [
        {
          title: 'Illegaal vuurwerk op school',
          link: 'https://studio040.nl/1',
          publishedAt: '2026-11-20T10:00:00Z',
          taken: true,
          reason: null,
          tags: [{ kind: 'topic', value: 'fireworks', label: 'Vuurwerk' }],
        },
        {
          title: 'PSV wint',
          link: 'https://studio040.nl/2',
          publishedAt: null,
          taken: false,
          reason: 'past bij geen onderwerp',
          tags: [],
        },
      ],
    },
  },
};
const studio = found('Studio040', 'https://studio040.nl/feed');

const show = (answers: Record<string, { data: unknown } | { refusal: string }>) =>
  renderWithApi(
    <MemoryRouter>
      <NewFeed choices={choices} />
    </MemoryRouter>,
    { permissions: ['feeds.read', 'feeds.manage'], answers },
  );
const search = async (address: string) => {
  await userEvent.type(screen.getByLabelText('Adres van de site of de feed'), address);
  await userEvent.click(screen.getByRole('button', { name: 'Feeds zoeken' }));
};

describe('adding a source', () => {
  beforeEach(() => localStorage.clear());

  it('takes the one feed of a site at once, and shows what would come in and why the rest would not', async () => {
    const { asked } = show({ FindFeeds: finding(studio), PreviewFeed: preview });
    await search('studio040.nl');
    expect(
      await screen.findByText('Van de 2 nieuwste berichten komt er één binnen. Deze bron plaatst meestal elke 2 uur.'),
    ).toBeTruthy();
    expect(screen.getByText('Vuurwerk', { selector: '.feed-tag' })).toBeTruthy();
    expect(screen.getByText('past bij geen onderwerp')).toBeTruthy();
    expect(asked[0]).toEqual({ operation: 'FindFeeds', variables: { address: 'https://studio040.nl' } });
    expect((screen.getByLabelText(/^Naam/) as HTMLInputElement).value).toBe('Studio040');
  });

  it('asks which one when a site has several, and does not offer what is followed already', async () => {
    show({ FindFeeds: finding(studio, found('Sport', 'https://studio040.nl/sport', 'Studio040 sport')), PreviewFeed: preview });
    await search('studio040.nl');
    expect(await screen.findByRole('heading', { name: '2 feeds gevonden' })).toBeTruthy();
    expect(screen.getByText('je volgt deze al als Studio040 sport')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Kies/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Kies Studio040' }));
    expect(screen.getByRole('button', { name: 'Bron aanzetten' })).toBeTruthy();
    expect(screen.getByText('gekozen')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Instellingen');
  });

  it('says kindly why a person is not followed, and keeps the address', async () => {
    const problem = 'Dit adres volgt een persoon of account.';
    show({ FindFeeds: { data: { findFeeds: { problem, found: [] } } } });
    await search('https://www.tiktok.com/@iemand');
    expect(await screen.findByText(problem)).toBeTruthy();
    expect((screen.getByLabelText('Adres van de site of de feed') as HTMLInputElement).value).toBe(
      'https://www.tiktok.com/@iemand',
    );
  });

  it('asks again for what would come in when the filter changes, while the previous answer stays', async () => {
    const { asked } = show({ FindFeeds: finding(studio), PreviewFeed: preview });
    await search('studio040.nl');
    await screen.findByText('PSV wint');
    await userEvent.click(screen.getByLabelText(/Alle berichten/));
    expect(screen.getByText('PSV wint')).toBeTruthy();
    const previews = () => asked.filter(({ operation }) => operation === 'PreviewFeed');
    await waitFor(() => expect(previews()).toHaveLength(2), { timeout: 3000 });
    expect(previews().map(({ variables }) => (variables['input'] as { relevance: string }).relevance)).toEqual(['youth', 'all']);
  });

  it('sends a word that was typed and not yet added', async () => {
    const { asked } = show({
      FindFeeds: finding(studio),
      PreviewFeed: preview,
      AddFeed: { data: { addFeed: { id: 'f9', name: 'Studio040' } } },
    });
    await search('studio040.nl');
    await userEvent.click(await screen.findByText('Filter fijner'));
    await userEvent.type(screen.getByLabelText(/^Niet met deze woorden/), 'voetbal, beurs');
    await userEvent.click(screen.getByRole('button', { name: 'Bron aanzetten' }));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'AddFeed')).toBe(true));
    const { input } = asked.find(({ operation }) => operation === 'AddFeed')!.variables as { input: object };
    expect(input).toMatchObject({ address: 'https://studio040.nl/feed', name: 'Studio040', exclude: ['voetbal', 'beurs'] });
  });

  it('keeps what was typed when the server refuses', async () => {
    show({ FindFeeds: finding(studio), PreviewFeed: preview, AddFeed: { refusal: 'feeds.alreadyFollowed' } });
    await search('studio040.nl');
    const name = (await screen.findByLabelText(/^Naam/)) as HTMLInputElement;
    await userEvent.clear(name);
    await userEvent.type(name, 'Studio');
    await userEvent.click(screen.getByRole('button', { name: 'Bron aanzetten' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Je volgt deze feed al');
    expect(name.value).toBe('Studio');
  });

  it('does not switch on without a name', async () => {
    const { asked } = show({ FindFeeds: finding(studio), PreviewFeed: preview });
    await search('studio040.nl');
    await userEvent.clear(await screen.findByLabelText(/^Naam/));
    await userEvent.click(screen.getByRole('button', { name: 'Bron aanzetten' }));
    expect(screen.getByText('Geef de bron een naam van ten minste 2 tekens.')).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'AddFeed')).toBe(false);
  });
});
