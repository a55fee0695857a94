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
    ['hij zit op sc met een nieuwe naam', ['snapchat']],
    ['add me op sc', ['snapchat']],
    ['check tt van die gast', ['tiktok']],
    ['dat filmpje op tt en ig', ['tiktok', 'instagram']],
    ['300 keer geretweet', ['x']],
    ['in een besloten tg kanaal', ['telegram']],
    ['via wa doorgestuurd', ['whatsapp']],
    ['in de teamapp en de buurtapp', ['whatsapp']],
    ['ze appte me gisteren', ['whatsapp']],
    ['join tele voor de prijslijst', ['telegram']],
    ['het staat in de telegroep', ['telegram']],
    ['op dc gezet', ['discord']],
    ['te koop op Marketplace', ['facebook']],
    ['een bericht op X kreeg veel bijval', ['x']],
    ['een kanaal op Kick', ['kick']],
    ['via Signal afgesproken', ['signal']],
    ['op BeReal te zien', ['bereal']],
    ['op Steam gekocht', ['games']],
    ['een leerling vertelde het in de kantine', ['offline']],
    ['gehoord bij de fietsenstalling', ['offline']],
    ['mond-tot-mondverhalen niet, wel mond tot mond', ['offline']],
    ['yt-filmpje over vapen', ['youtube']],
    ['mine craft en fortnite', ['games']],
    ['tiktokkers uit de buurt', ['tiktok']],
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
    'SC Heerenveen speelt zondag',
    'insta-klaar op de foto',
    'ze willen dat je snapt hoe het werkt',
    'een duidelijk signaal van de school',
    'los de vergelijking op: x en y',
    'de TT van Assen',
    'dat geeft een kick',
    'een melding via de app van school',
    'hij kreeg een telegram van de burgemeester',
  ])('sees no platform in: %s', (text) => expect(codes(text)).toEqual([]));

  it('gives the place of the words and says why', () => {
    const text = 'Er ging een filmpje rond op Snapchat.';
    const [found] = findPlatforms(text);
    expect(text.slice(found?.start, found?.end)).toBe('Snapchat');
    expect(found?.because).toBe("In de tekst staat 'Snapchat'.");
  });

  it('says what a short name stands for', () =>
    expect(findPlatforms('op insta gezien')[0]?.because).toBe("'insta' hoort bij Instagram."));
});
