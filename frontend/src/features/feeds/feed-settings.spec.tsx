import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import { FeedFacts } from './feed-facts.js';
import { FeedSettings, TakeNewAddress } from './feed-settings.js';
import type { FeedInFull } from './queries.js';
import { VisitList } from './visit-list.js';

const feed: FeedInFull = {
  id: 'f1',
  code: 'studio040',
  name: 'Studio040',
  address: 'https://studio040.nl/feed',
  kind: 'regional',
  origin: 'screen',
  state: 'healthy',
  sentence: 'Werkt.',
  busy: false,
  lastFetchAt: null,
  lastSuccessAt: null,
  nextFetchAt: null,
  itemsTotal: 3,
  itemsLastDay: 0,
  droppedLastWeek: 0,
  movedTo: null,
  paused: false,
  demo: false,
  publishedEvery: 130,
  lastPublishedAt: null,
  retiredAt: null,
  yaml: 'code: studio040\n',
  recent: [],
  settings: {
    interval: 30,
    language: 'nl',
    include: [],
    exclude: ['voetbal'],
    dropLinks: [],
    municipality: 'GM0772',
    municipalities: [],
    topics: ['fireworks'],
    relevance: 'youth',
  },
};
const choices = { municipalities: [{ code: 'GM0772', name: 'Eindhoven' }], topics: [{ code: 'fireworks', label: 'Vuurwerk' }] };
const manages = { permissions: ['feeds.read', 'feeds.manage'] };
const show = (part: React.ReactNode, made: Parameters<typeof renderWithApi>[1] = manages) =>
  renderWithApi(<MemoryRouter>{part}</MemoryRouter>, made);

describe('the settings of a source', () => {
  it('read in words, without what is not set', () => {
    show(<FeedSettings feed={feed} choices={choices} />);
    expect(screen.getByText('Vuurwerk')).toBeTruthy();
    expect(screen.getByText('Eindhoven')).toBeTruthy();
    expect(screen.getByText('voetbal')).toBeTruthy();
    expect(screen.queryByText('Alleen met deze woorden')).toBeNull();
  });

  it('of a file say in which file to change them', () => {
    show(<FeedSettings feed={{ ...feed, origin: 'file' }} choices={choices} />);
    expect(screen.getByText(/Deze bron staat in ingest-configs\/feeds\/studio040\.yaml/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of the screen are changed here, all of them together', async () => {
    const { asked } = show(<FeedSettings feed={feed} choices={choices} />, {
      ...manages,
      answers: { ChangeFeed: { data: { changeFeed: feed } } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Aanpassen' }));
    const name = screen.getByLabelText(/^Naam/);
    await userEvent.clear(name);
    await userEvent.type(name, 'Studio nul veertig');
    await userEvent.click(screen.getByRole('button', { name: 'voetbal weghalen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bewaren' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Instellingen');
    expect(asked).toEqual([
      {
        operation: 'ChangeFeed',
        variables: {
          id: 'f1',
          input: { address: feed.address, kind: 'regional', ...feed.settings, name: 'Studio nul veertig', exclude: [] },
        },
      },
    ]);
  });

  it('stay in the form when they are refused', async () => {
    show(<FeedSettings feed={feed} choices={choices} />, {
      ...manages,
      answers: { ChangeFeed: { refusal: 'feeds.alreadyFollowed' } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Aanpassen' }));
    await userEvent.type(screen.getByLabelText(/^Naam/), ' nieuws');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Je volgt deze feed al');
    expect((screen.getByLabelText(/^Naam/) as HTMLInputElement).value).toBe('Studio040 nieuws');
  });

  it('take the new address of a source that moved with one tap', async () => {
    const movedTo = 'https://studio040.nl/nieuws/feed';
    const { asked } = show(<TakeNewAddress feed={{ ...feed, movedTo }} />, {
      ...manages,
      answers: { ChangeFeed: { data: { changeFeed: feed } } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Nieuw adres overnemen' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toMatchObject({ id: 'f1', input: { address: movedTo, name: 'Studio040', exclude: ['voetbal'] } });
  });
});

describe('the page of a source', () => {
  it('tells its rhythm and where it comes from', () => {
    show(<FeedFacts feed={feed} />);
    expect(screen.getByText('plaatst meestal elke 2 uur')).toBeTruthy();
    expect(screen.getByText('Op het scherm toegevoegd')).toBeTruthy();
  });

  it('tells when it will not be fetched any more', () => {
    show(<FeedFacts feed={{ ...feed, retiredAt: '2026-11-20T10:00:00Z' }} />);
    expect(screen.getByText('niet, de uitgever is met deze feed gestopt')).toBeTruthy();
  });

  it('says in a sentence and in a table what the strip of visits draws', () => {
    const visit = (at: string, outcome: string, sentence: string) => ({
      at,
      outcome,
      sentence,
      items: 1,
      dropped: 2,
      milliseconds: 400,
    });
    const visits = [
      visit('2026-11-20T10:30:00Z', 'failed', 'Geen antwoord.'),
      visit('2026-11-20T10:00:00Z', 'new', 'Eén nieuw bericht.'),
    ];
    show(<VisitList visits={visits} />);
    expect(screen.getByText('De laatste 2 keer: 1 keer iets nieuws en 1 keer mislukt.')).toBeTruthy();
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(3);
  });
});
