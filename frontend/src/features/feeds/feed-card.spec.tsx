import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi } from '../../lib/testing.js';
import { Toasts } from '../../ui/toasts.js';
import { FeedCard, FeedLine, RemovedLine } from './feed-card.js';
import type { Feed } from './queries.js';

const feed: Feed = {
  id: 'f1',
  code: 'nos',
  name: 'NOS algemeen',
  address: 'https://feeds.voorbeeld.nl/nos',
  kind: 'news',
  origin: 'file',
  state: 'failing',
  sentence: 'NOS algemeen geeft sinds gisteren geen antwoord. Niets is verloren.',
  busy: false,
  lastFetchAt: null,
  lastSuccessAt: null,
  nextFetchAt: null,
  itemsTotal: 3,
  itemsLastDay: 0,
  droppedLastWeek: 0,
  movedTo: null,
  retiredAt: null,
  paused: false,
  demo: false,
};

const show = (part: React.ReactNode, permissions: string[] = ['feeds.read', 'feeds.manage']) =>
  renderWithApi(<MemoryRouter>{part}</MemoryRouter>, { permissions });

describe('a source on the page', () => {
  it('in trouble says what is wrong, in a word and a sentence', () => {
    show(<FeedCard feed={feed} />);
    expect(screen.getByText('geeft geen antwoord')).toBeTruthy();
    expect(screen.getByText(feed.sentence)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'NOS algemeen' }).getAttribute('href')).toBe('/bronnen/f1');
  });

  it.each([
    ['redirected', 'is verhuisd'],
    ['gone', 'bestaat niet meer'],
    ['not_a_feed', 'is geen feed'],
    ['refused', 'laat ons niet toe'],
  ])('that is %s says so in a word', (state, word) => {
    show(<FeedCard feed={{ ...feed, state }} />);
    expect(screen.getByText(word)).toBeTruthy();
  });

  it.each([
    [null, 1],
    ['2026-11-20T10:00:00Z', 0],
  ])('says when it is fetched again, unless it has ended (%s)', (retiredAt, times) => {
    show(<FeedCard feed={{ ...feed, nextFetchAt: '2026-11-20T12:00:00Z', retiredAt }} />);
    expect(screen.queryAllByText(/Volgende keer/)).toHaveLength(times);
  });

  it('lets who only reads do nothing', () => {
    show(<FeedCard feed={feed} />, ['feeds.read']);
    show(<FeedLine feed={{ ...feed, paused: true }} />, ['feeds.read']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that does well says in one line what came in and what was left out', () => {
    show(<FeedLine feed={{ ...feed, state: 'healthy', itemsLastDay: 4, droppedLastWeek: 12 }} />);
    expect(screen.getByText('nog niet opgehaald, 4 in het laatste etmaal · 12 weggelaten deze week')).toBeTruthy();
  });

  it('can be put on pause by who manages the sources', async () => {
    const { asked } = show(<FeedCard feed={feed} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pauzeren van NOS algemeen' }));
    expect(asked).toEqual([{ operation: 'PauseFeed', variables: { id: 'f1', paused: true } }]);
  });

  it('offers to take back the last act only', async () => {
    const pauseFeed = { id: 'f1', paused: true };
    const { asked } = renderWithApi(
      <MemoryRouter>
        <FeedCard feed={{ ...feed, name: 'Studio040' }} />
        <Toasts />
      </MemoryRouter>,
      { permissions: ['feeds.manage'], answers: { PauseFeed: { data: { pauseFeed } } } },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Pauzeren van Studio040' }));
    await screen.findByText(/Studio040 staat op pauze/);
    await userEvent.click(screen.getByRole('button', { name: 'Pauzeren van Studio040' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    await waitFor(() => expect(screen.getAllByText(/Studio040 staat op pauze/)).toHaveLength(1));
  });

  it('on pause says so, whatever was wrong with it, and is taken up again with one tap', async () => {
    const { asked } = show(<FeedLine feed={{ ...feed, paused: true }} />);
    expect(screen.getByText('op pauze')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Weer aanzetten van NOS algemeen' }));
    expect(asked).toEqual([{ operation: 'PauseFeed', variables: { id: 'f1', paused: false } }]);
  });

  it('that was just taken away can be put back', async () => {
    const { asked } = show(<RemovedLine id="f1" name="NOS algemeen" />);
    expect(screen.getByText('net weggehaald')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Terugzetten van NOS algemeen' }));
    expect(asked).toEqual([{ operation: 'RestoreFeed', variables: { id: 'f1' } }]);
  });
});
