import { itemSentence, screenSentence, weeksSentence } from './sentences.js';

describe('screenSentence', () => {
  it('gives the answer first: what rises, what is announced, what is new', () => {
    expect(screenSentence(3, [{ text: 'vr 27 nov 17:30' }], 'vijf')).toBe(
      'Drie trends stijgen. Eén aankondiging: vr 27 nov 17:30. Sinds het vorige inloopuur: vijf nieuw.',
    );
    expect(screenSentence(1, [{ text: 'vr 27 nov' }, { text: 'za 28 nov' }], 'enkele')).toBe(
      'Eén trend stijgt. Twee aankondigingen, de eerste vr 27 nov. Sinds het vorige inloopuur: enkele nieuw.',
    );
  });

  it('says so when it is quiet', () => {
    expect(screenSentence(0, [], 'geen')).toBe('Er stijgt geen trend. Niets nieuws sinds het vorige inloopuur.');
  });
});

describe('itemSentence', () => {
  it.each([
    [['Vuurwerk'], ['Stratum', 'Eindhoven'], ['Telegram', 'Snapchat', 'TikTok'], 'Vuurwerk in Stratum, via Telegram en Snapchat'],
    [[], [], [], 'Nog zonder onderwerp'],
  ])('%p', (topics, places, platforms, sentence) => {
    expect(itemSentence(topics, places, platforms)).toBe(sentence);
  });
});

describe('weeksSentence', () => {
  const week = (count: number, small = false) => ({ count, incomplete: false, small });

  it('compares the last whole week with the weeks before it, not with the present one', () => {
    const present = { count: 9, incomplete: true, small: false };
    expect(weeksSentence([week(1), week(2), week(6), present])).toBe('Vorige week 6, gewoonlijk 1,5 per week.');
  });

  it('gives no figure when one may not be shown', () => {
    expect(weeksSentence([week(0, true), week(5)])).not.toMatch(/\d/);
  });
});
