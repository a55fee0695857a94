import type { Span } from './text.js';

/** A platform named in a text and the words that name it. */
export interface PlatformTag extends Span {
  code: string;
  because: string;
}

interface PlatformRule {
  code: string;
  pattern: string;
}

const VIA = '(?:op|via|in|van|naar|met|per|onze|hun|mijn|je|een|de|het)';

/** How each platform is written. A word with an ordinary meaning (snap, x, ig, tg) needs the words around it. */
const rules: readonly PlatformRule[] = [
  {
    code: 'tiktok',
    pattern:
      "tik\\s?tok(?:s|ker|kers|video'?s?|filmpjes?|trend\\p{L}*|challenge\\p{L}*|account\\p{L}*|live)?|fyp|foryou(?:page)?|tt-?(?:filmpje|video|trend)s?|op tt",
  },
  {
    code: 'snapchat',
    pattern: `snap\\s?chat\\p{L}*|snap-?(?:groep\\p{L}*|verhaal|verhalen|story|stories|map|kaart|account\\p{L}*|streak\\p{L}*|filmpjes?|video'?s?)|snapped|gesnapt via|${VIA} snap(?!\\s(?:het|dat|er|je|ik|hem|niet|niks|wel|jij|wij|u))|snaps|snapje|snappen naar`,
  },
  {
    code: 'instagram',
    pattern:
      "instagram\\p{L}*|insta(?:'s)?|insta-?(?:story|stories|account\\p{L}*|post\\p{L}*|live|reel\\p{L}*|pagina\\p{L}*|groep\\p{L}*)|finsta|reels|(?:op|via|van|naar|in) ig|ig-?(?:account\\p{L}*|story|stories|post\\p{L}*|live|pagina)",
  },
  {
    code: 'whatsapp',
    pattern:
      'whats\\s?app\\p{L}*|wapp(?:en|te|je)?|wa-?groep\\p{L}*|(?:klas(?:sen)?|groeps?|buurt|school|ouder|vrienden|jaarlaag|leerlingen|brugklas)-?app(?:groep|en|s|jes)?|app-?groep(?:en|je|s|jes)?|apps-?groep\\p{L}*|geappt|appjes?|groepsapps?|appbericht\\p{L}*|via de app(?:\\sgroep)?|in de app van de klas',
  },
  {
    code: 'telegram',
    pattern:
      'telegram(?!\\s(?:van|ontvangen|gestuurd uit|sturen aan|per post))\\p{L}*(?:-?(?:groep|kanaal|chat)\\p{L}*)?|(?:op|via|in|naar) tg|tg-?(?:groep|kanaal|chat)\\p{L}*',
  },
  { code: 'discord', pattern: 'discord(?!ant)\\p{L}*|(?:op|via|in) dc(?:-server)?' },
  { code: 'roblox', pattern: 'ro?blox\\p{L}*|robux|brookhaven|blox fruits|steal a brainrot|grow a garden' },
  {
    code: 'games',
    pattern:
      'fortnite|minecraft|call of duty|warzone|gta(?:\\s?(?:v|5|6|vi|online|rp))?|ea\\s?(?:fc|sports fc)\\s?\\d*|fifa\\s?\\d{2}|valorant|league of legends|counter-?strike|cs2|csgo|clash (?:royale|of clans)|brawl stars|among us|steam(?:-account\\p{L}*)?(?=$|\\P{L})(?!\\s(?:de|het|een))|playstation|ps[45]|xbox|nintendo(?: switch)?|gamechat|game-?chat|games?platform\\p{L}*|online (?:game|games|gamen|spel|spellen)|in-?game|gamers?|rocket league|apex legends|overwatch|free fire|pubg|gorilla tag',
  },
  { code: 'youtube', pattern: 'you\\s?tube\\p{L}*|yt(?:-?(?:video|filmpje|kanaal|shorts?)\\p{L}*)?|youtu\\.be' },
  {
    code: 'x',
    pattern:
      '(?:op|via|van) x(?=\\s?(?:\\(|,|\\.(?:\\s|$)|$|:|;|!|\\?|gezet|geplaatst|gedeeld|verschenen|rond|circuleer\\p{L}*|staat|staan|schrijft|gaat|wordt|en (?:op )?(?:tiktok|facebook|instagram|telegram|snapchat)))|twitter\\p{L}*|tweets?|getweet|tweette|retweet\\p{L}*|x\\.com|platform x|x \\(voorheen twitter\\)|grok',
  },
  { code: 'facebook', pattern: 'facebook\\p{L}*|(?:op|via) fb|fb-?(?:groep|pagina|bericht|post|event)\\p{L}*|messenger' },
  { code: 'twitch', pattern: 'twitch\\p{L}*' },
  { code: 'offline', pattern: 'op straat gehoord|mond[- ]tot[- ]mond|offline|in de wandelgangen|op het schoolplein gehoord' },
];

const matcher = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${rules.map(({ pattern }, i) => `(?<p${i}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The platforms a text names, each mention with its place. */
export function findPlatforms(text: string): PlatformTag[] {
  const found: PlatformTag[] = [];
  for (const match of text.matchAll(matcher)) {
    const index = rules.findIndex((_, i) => match.groups?.[`p${i}`] !== undefined);
    const said = match[0].trimEnd();
    const code = rules[index]?.code ?? '';
    if (!code || isOrdinary(code, said, text, match.index)) continue;
    found.push({ code, start: match.index, end: match.index + said.length, because: `In de tekst staat '${said}'.` });
  }
  return found;
}

/** 'Gamers' and 'steam' without anything else, a telegram from the king, an abbreviation in capitals. */
function isOrdinary(code: string, said: string, text: string, at: number): boolean {
  if (code === 'games' && /^steam$/i.test(said))
    return !/(?:game|spel|account|skins|online)/i.test(text.slice(Math.max(0, at - 60), at + 60));
  if (code === 'telegram' && /^telegrammen$/i.test(said)) return true;
  if (code === 'instagram' && /^reels$/i.test(said))
    return !/(?:insta|online|video|socials|kijk|scroll)/i.test(text.slice(Math.max(0, at - 60), at + 60));
  return code === 'facebook' && /^messenger$/i.test(said) && /rna/i.test(text.slice(Math.max(0, at - 8), at));
}
