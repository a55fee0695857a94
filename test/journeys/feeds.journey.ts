import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type FeedPage, openFeedPage } from '../support/feed-page.js';
import { faultsEverywhere } from '../support/look.js';
import { photographed } from '../support/photograph.js';
import { eventually } from '../support/product.js';

describe('the feed page', () => {
  let feeds: FeedPage;
  let phone: Page;
  let desk: Page;

  beforeAll(async () => {
    feeds = await openFeedPage();
    ({ phone, desk } = feeds);
  }, 180_000);

  afterAll(() => feeds?.close());

  it('adds a feed from the address of a site, after a look at what would come in', async () => {
    await photographed(phone, 'add-a-feed', async () => {
      await phone.goto(feeds.url());
      await phone.getByRole('link', { name: 'Bron toevoegen' }).click();
      await phone.getByLabel('Adres van de site of de feed').fill(feeds.site.origin);
      await phone.getByRole('button', { name: 'Feeds zoeken' }).click();
      await phone.getByRole('heading', { name: '2 feeds gevonden' }).waitFor();
      await phone.getByRole('button', { name: 'Kies Omroep Voorbeeld nieuws' }).click();
      await phone.getByText('Van de 3 nieuwste berichten komt er één binnen.').waitFor();
      await phone.getByRole('listitem').getByText('Vuurwerk en explosieven').waitFor();
      expect(await faultsEverywhere(phone)).toEqual([]);
      await phone.getByLabel('Alle berichten').check();
      await phone.getByText('Alle 3 nieuwste berichten komen binnen.').waitFor();
      await phone.getByLabel('Alleen wat past bij onze onderwerpen').check();
      await phone.getByText('Van de 3 nieuwste berichten komt er één binnen.').waitFor();
      await phone.getByRole('button', { name: 'Bron aanzetten' }).click();
      await phone.getByText('Omroep Voorbeeld nieuws staat aan. De eerste berichten komen zo binnen.').waitFor();
    });
    await phone.waitForURL('**/bronnen');
    expect(
      await eventually(
        () => feeds.observationsAbout('vuurwerk'),
        (count) => count > 0,
        90_000,
      ),
    ).toBe(1);
    expect(await feeds.observationsAbout('fietspad')).toBe(0);
  }, 120_000);

  it('looks first on a projector too, and says which feed is followed already', async () => {
    await desk.goto(feeds.url('/nieuw'));
    await desk.getByLabel('Adres van de site of de feed').fill(feeds.site.origin);
    await desk.keyboard.press('Enter');
    await desk.getByText('je volgt deze al als Omroep Voorbeeld nieuws').waitFor();
    await desk.getByRole('button', { name: 'Kies Omroep Voorbeeld sport' }).click();
    await desk.getByText(/Het ene bericht komt nu niet binnen/).waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
  });

  it.each([
    ['https://www.tiktok.com/@iemand', /persoon of account/],
    ['https://www.reddit.com/search.rss?q=author:iemand', /account of persoon/],
  ])('explains kindly why %s is not followed', async (address, reason) => {
    await phone.goto(feeds.url('/nieuw'));
    await phone.getByLabel('Adres van de site of de feed').fill(address);
    await phone.getByRole('button', { name: 'Feeds zoeken' }).click();
    await phone.getByText(reason).waitFor();
    await phone.getByText('Hier is geen feed om te volgen').waitFor();
    expect(await faultsEverywhere(phone)).toEqual([]);
  });

  it('takes in what was left out with one tap, and takes it back with the next', async () => {
    await photographed(phone, 'take-in', async () => {
      await phone.goto(feeds.url());
      await phone.getByRole('link', { name: 'Omroep Voorbeeld nieuws' }).click();
      await phone.getByRole('button', { name: /^Toch opnemen 'Fietspad/ }).click();
      await phone.getByText(/is opgenomen/).waitFor();
      expect(await feeds.observationsAbout('fietspad')).toBe(1);
      await phone.getByRole('button', { name: /^Vergeten 'Fietspad/ }).waitFor();
      await phone.getByRole('button', { name: 'Ongedaan maken' }).click();
      await phone.getByText('Teruggedraaid.').waitFor();
      await phone.getByRole('button', { name: /^Toch opnemen 'Fietspad/ }).waitFor();
    });
    expect(await feeds.observationsAbout('fietspad')).toBe(0);
    await phone.getByText('Nog niets. Neem je een weggelaten bericht toch op, dan leert de filter daarvan.').waitFor();
  });

  it('is paused, taken up again, taken away and put back', async () => {
    await photographed(phone, 'pause-and-remove', async () => {
      await phone.getByRole('button', { name: /^Pauzeren/ }).click();
      await phone.getByText('op pauze', { exact: true }).waitFor();
      await phone.getByRole('button', { name: /^Weer aanzetten/ }).click();
      await phone.getByRole('button', { name: /^Pauzeren/ }).waitFor();
      await phone.getByRole('button', { name: /^Weghalen/ }).click();
      await phone.getByRole('heading', { name: 'Net weggehaald (1)' }).waitFor();
      expect(await faultsEverywhere(phone)).toEqual([]);
      await phone.getByRole('button', { name: /^Terugzetten/ }).click();
      await phone.getByRole('link', { name: 'Omroep Voorbeeld nieuws' }).waitFor();
    });
    expect(await feeds.observationsAbout('vuurwerk')).toBe(1);
  });

  it('is changed on screen and kept as a file', async () => {
    await phone.getByRole('link', { name: 'Omroep Voorbeeld nieuws' }).click();
    await photographed(phone, 'change', async () => {
      await phone.getByRole('button', { name: 'Aanpassen' }).click();
      await phone.getByLabel('Naam').fill('Omroep Voorbeeld');
      await phone.getByText('Filter fijner').click();
      await phone.getByLabel('Niet met deze woorden').fill('voetbal, beurs');
      expect(await faultsEverywhere(phone)).toEqual([]);
      await phone.getByRole('button', { name: 'Bewaren' }).click();
      await phone.getByRole('heading', { level: 1, name: 'Omroep Voorbeeld', exact: true }).waitFor();
      await phone.getByText('voetbal en beurs').waitFor();
    });
    const [saved] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    const yaml = await readFile(await saved.path(), 'utf8');
    expect(saved.suggestedFilename()).toMatch(/^omroep-voorbeeld.*\.yaml$/);
    expect(yaml).toMatch(/^code: omroep-voorbeeld/m);
    expect(yaml).toContain('voetbal');
  });

  it('reads a list of sources in and writes one', async () => {
    const outline = (title: string, address: string) => `<outline type="rss" text="${title}" xmlUrl="${address}"/>`;
    const opml = `<?xml version="1.0"?><opml version="2.0"><head/><body>${[
      outline('Sport', `${feeds.site.origin}/sport.xml`),
      outline('Nieuws', `${feeds.site.origin}/nieuws.xml`),
      outline('Iemand', 'https://mastodon.example/@iemand.rss'),
    ].join('')}</body></opml>`;
    await photographed(desk, 'opml', async () => {
      await desk.goto(feeds.url());
      await desk.locator('main').getByText('Meer', { exact: true }).click();
      await desk
        .getByLabel('Kies een OPML-bestand')
        .setInputFiles({ name: 'lijst.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) });
      await desk.getByText('Ingelezen: 1 toegevoegd, 1 was er al en 1 geweigerd.').waitFor();
      expect(await faultsEverywhere(desk)).toEqual([]);
    });
    const [saved] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Alle bronnen als OPML' }).click(),
    ]);
    const written = await readFile(await saved.path(), 'utf8');
    expect(written).toContain(`${feeds.site.origin}/sport.xml`);
    expect(written).not.toContain('@iemand');
  });

  it('names the other feeds on an observation that several of them brought', async () => {
    const names = /ook in Wijkblad \d en Wijkblad \d/;
    await phone.goto(new URL('/waarnemingen', feeds.url()).href);
    await phone.getByText(names).waitFor();
    expect(await phone.getByText(names).getByRole('link').count()).toBe(2);
    expect(await feeds.observationsAbout('schoolbel-challenge')).toBe(1);
    expect(await faultsEverywhere(phone)).toEqual([]);
  });

  it('leaves nothing in the console', () => expect(feeds.heard()).toEqual([]));
});
