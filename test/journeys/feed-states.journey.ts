import type { Page } from 'playwright-core';
import { type FeedPage, openFeedPage } from '../support/feed-page.js';
import { bringStates, codeOf, feedStates, fillHistory } from '../support/feed-states.js';
import { faultsEverywhere } from '../support/look.js';
import { settled } from '../support/pages.js';
import { eventually } from '../support/product.js';

describe('the feed page in all states', () => {
  let feeds: FeedPage;
  let phone: Page;
  let desk: Page;

  beforeAll(async () => {
    feeds = await openFeedPage();
    ({ phone, desk } = feeds);
    await eventually(
      () => feeds.sql.count(`SELECT count(*) FROM feeds WHERE configured AND last_success_at IS NULL`),
      (waiting) => waiting === 0,
      90_000,
    );
    await bringStates(feeds.sql);
    await fillHistory(feeds.sql, 'healthy');
    await fillHistory(feeds.sql, 'failing');
  }, 180_000);

  afterAll(() => feeds?.close());

  it.each(['phone', 'projector'] as const)('is accessible and fits on a %s', async (screen) => {
    const page = screen === 'phone' ? phone : desk;
    await page.goto(feeds.url());
    await settled(page);
    for (const state of feedStates) await page.getByRole('link', { name: `Voorbeeld ${codeOf(state)}`, exact: true }).waitFor();
    for (const words of [
      'geeft geen antwoord',
      'is verhuisd',
      'bestaat niet meer',
      'is geen feed',
      'laat ons niet toe',
      'op pauze',
      'werkt, het is stil',
      'wacht op de eerste keer',
    ])
      await page.getByText(words, { exact: true }).waitFor();
    expect(await faultsEverywhere(page)).toEqual([]);
  });

  it.each(feedStates)('has a page of its own for a feed that is %s', async (state) => {
    const [feed] = await feeds.sql.rows<{ id: string }>(`SELECT id FROM feeds WHERE code = $1`, [codeOf(state)]);
    for (const page of [phone, desk]) {
      await page.goto(feeds.url(`/${feed?.id}`));
      await settled(page);
      await page.getByText(`Deze bron staat in ingest-configs/feeds/${codeOf(state)}.yaml`).waitFor();
      expect(await faultsEverywhere(page)).toEqual([]);
    }
  });

  it('finds a source among many by its name', async () => {
    await desk.goto(feeds.url());
    await desk.getByLabel('Zoek een bron').fill('wijkblad 3');
    await desk.getByText("Eén bron past bij 'wijkblad 3'.").waitFor();
    expect(await desk.getByRole('link', { name: /^(Voorbeeld|Wijkblad)/ }).count()).toBe(1);
  });

  it('shows who only reads the same without the acts', async () => {
    const page = await feeds.pageFor('phone', feeds.reader);
    await page.goto(feeds.url());
    await settled(page);
    await page.getByText('geeft geen antwoord', { exact: true }).waitFor();
    const acts = page.getByRole('button', { name: /ophalen|Pauzeren|aanzetten|Weghalen/ });
    expect([await acts.count(), await page.getByRole('link', { name: 'Bron toevoegen' }).count()]).toEqual([0, 0]);
    expect(await faultsEverywhere(page)).toEqual([]);
  });

  it('tells how far a round over all of them is', async () => {
    await desk.goto(feeds.url());
    await settled(desk);
    await desk.getByRole('button', { name: 'Alles nu ophalen' }).click();
    const progress = desk.getByText(/Nog \d+ van \d+ op te halen/);
    await progress.waitFor();
    await progress.waitFor({ state: 'detached', timeout: 90_000 });
    expect(
      await feeds.sql.count(
        `SELECT count(*) FROM feeds WHERE configured AND NOT paused AND retired_at IS NULL AND next_fetch_at <= now()`,
      ),
    ).toBe(0);
  });

  it('says above all when nothing is fetched any more', async () => {
    expect(feeds.heard()).toEqual([]);
    await feeds.restart({ ONDERSTROOM_ROLE: 'app' });
    await feeds.sql.rows(
      `UPDATE feeds SET next_fetch_at = now() - interval '2 hours', last_fetch_at = now() - interval '2 hours'`,
    );
    const page = await feeds.pageFor('projector', feeds.editor);
    await page.goto(feeds.url());
    await page.getByText(/Het ophalen van bronnen staat stil sinds/).waitFor();
    expect(await page.getByText(/op te halen/).count()).toBe(0);
    expect(await faultsEverywhere(page)).toEqual([]);
  });
});
