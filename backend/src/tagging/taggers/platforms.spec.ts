import { findPlatforms } from './platforms.js';

const codes = (text: string) => [...new Set(findPlatforms(text).map(({ code }) => code))];

describe('findPlatforms', () => {
  it.each([
    ['filmpje op TikTok en Snapchat', ['tiktok', 'snapchat']],
    ['het staat op snap', ['snapchat']],
    ['in de snapgroep van 2C', ['snapchat']],
    ['op insta en via ig', ['instagram']],
    ['in de klassenapp en de appgroep', ['whatsapp']],
    ['geappt door een ouder', ['whatsapp']],
    ['een kanaal op tg met 900 leden', ['telegram']],
    ['Telegramgroep met foto’s', ['telegram']],
    ['via Discord en Roblox', ['discord', 'roblox']],
    ['tijdens Fortnite op de PS5', ['games']],
    ['een YouTube-video, ook op yt', ['youtube']],
    ['het bericht staat op X.', ['x']],
    ['verspreid via Twitter', ['x']],
    ['op fb gedeeld, en op Twitch', ['facebook', 'twitch']],
    ['#fyp', ['tiktok']],
  ])('sees the platform in: %s', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    'ik snap het niet',
    'hij snapt er niks van',
    'x = 3 en y = 4',
    'opgave x is lastig',
    'de koning stuurde een telegram van felicitatie',
    'de steam van de thee',
    'discordant geluid',
    'generatie X',
    'ze snappen het wel',
    'zij op x 3 kwamen',
  ])('sees no platform in: %s', (text) => expect(codes(text)).toEqual([]));

  it('gives the place of the words and says why', () => {
    const text = 'Er ging een filmpje rond op Snapchat.';
    const [found] = findPlatforms(text);
    expect(text.slice(found?.start, found?.end)).toBe('Snapchat');
    expect(found?.because).toContain('Snapchat');
  });
});
