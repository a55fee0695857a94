import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../../lib/testing.js';
import { FeedCard, FeedLine } from './feed-card.js';
import type { Feed } from './queries.js';

const feed: Feed = {
  id: 'f1',
  code: 'nos',
  name: 'NOS algemeen',
  address: 'https://feeds.voorbeeld.nl/nos',
  kind: 'rss',
  state: 'failing',
  sentence: 'NOS algemeen geeft sinds gisteren geen antwoord. Niets is verloren.',
  lastFetchAt: null,
  lastSuccessAt: null,
  nextFetchAt: null,
  itemsTotal: 3,
  itemsLastDay: 0,
  paused: false,
  demo: false,
  recent: [],
};

describe('a source on the page', () => {
  it('in trouble says what is wrong and what to do', () => {
    renderWithApi(<FeedCard feed={feed} />);
    expect(screen.getByText(/geeft sinds gisteren geen antwoord\. Niets is verloren\. Je hoeft niets te doen/)).toBeTruthy();
  });

  it('lets who only reads fetch nothing', () => {
    renderWithApi(<FeedCard feed={feed} />, { permissions: ['feeds.read'] });
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  });

  it('can be put on pause by who manages the sources', async () => {
    const { asked } = renderWithApi(<FeedLine feed={{ ...feed, state: 'healthy' }} />, { permissions: ['feeds.manage'] });
    await userEvent.click(screen.getByText('NOS algemeen'));
    await userEvent.click(screen.getByRole('button', { name: 'Pauzeren van NOS algemeen' }));
    expect(asked).toEqual([{ operation: 'PauseFeed', variables: { id: 'f1', paused: true } }]);
  });
});
