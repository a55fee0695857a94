/** How one platform is written: the code and a pattern of whole words. */
export interface PlatformRule {
  code: string;
  pattern: string;
}

const VIA = "(?:op|via|in|naar|met|per|onze|hun|mijn|m'n|mn|z'n|zijn|haar|een|de|het|(?:op|in|via|naar) je)";
const SHORT_VIA = "(?:op|via|in|naar|per|check(?: ff)?|mijn|m'n|mn|z'n|hun|haar|add(?: me)?(?: op)?)";
const KIND = '(?:groep|kanaal|chat|account|server|link|filmpje|bericht|community)\\p{L}*';
const SHARED_ON_X =
  '(?:\\(|,|\\.(?:\\s|$)|$|[:;!?)]|gezet|geplaatst|gedeeld|delen|deelde\\p{L}*|verschenen|rond|circuleer\\p{L}*|staat|staan|stond\\p{L}*|schrijft|schreef|gaat|gaan|ging\\p{L}*|wordt|worden|werd\\p{L}*|kreeg|kregen|krijgt|krijgen|meldt|meldde|zegt|noemt|roept|roepen|las|zag|zie|verscheen|verschijnen|trending|viraal|viral|veel|duizenden|honderden|dat|en (?:op )?(?:tiktok|facebook|fb|instagram|insta|telegram|snapchat|reddit|youtube|bluesky))';
const TOLD = '(?:vertel(?:de|den|t|len)|zei|zeiden|noemde|hoor(?:de|den)|gehoord|zag|zagen|gezien|besproken|verteld|meldde)';
const FACE_TO_FACE =
  "(?:op (?:het|ons|t|'t) (?:school)?plein|op straat|op de gang|in de (?:gang|kantine|aula|klas|les|pauze|wandelgangen|kroeg|bus|trein|supermarkt)|tijdens (?:de|het|een) (?:pauze|les|gymles|mentoruur|mentorles|gesprek|inloop|wandeling|ronde|training|lunch|voetballen)|aan de balie|bij de (?:fietsenstalling|kapper|ingang|koffie|voetbal)|in het (?:jongerencentrum|buurthuis|lokaal))";

/** How each platform is written. A word with an ordinary meaning (snap, x, ig, tg) needs the words around it. */
export const platformRules: readonly PlatformRule[] = [
  {
    code: 'tiktok',
    pattern: `ti[kc]k?\\s?tok(?:s|je|jes|ker|kers|video'?s?|filmpjes?|trend\\p{L}*|challenge\\p{L}*|account\\p{L}*|live)?|fyp|foryou(?:page)?|for you page|tt-?(?:filmpje|video|trend|account|live)s?|${SHORT_VIA} tt(?! assen|-circuit)`,
  },
  {
    code: 'snapchat',
    pattern: `snap\\s?chat\\p{L}*|snap-?(?:groep\\p{L}*|verhaal|verhalen|story|stories|map|kaart|account\\p{L}*|streaks?|filmpjes?|video'?s?|naam|namen|code|bericht\\p{L}*)|gesnapt via|${VIA} snap(?!\\s(?:het|dat|er|je|ik|hem|niet|niks|wel|jij|wij|u)(?!\\p{L}))|snaps(?= (?:op|van|naar|met|gestuurd|sturen|in|die))|snapjes?|snappen naar|${SHORT_VIA} sc(?!\\s(?:heerenveen|cambuur|telstar)|-)`,
  },
  {
    code: 'instagram',
    pattern:
      "instagram\\p{L}*|insta(?:'s)?(?!-(?:klaar|proof|waardig\\p{L}*|worthy|perfect))|insta-?(?:story|stories|account\\p{L}*|post\\p{L}*|live|reel\\p{L}*|pagina\\p{L}*|groep\\p{L}*)|finsta|reels|(?:op|via|van|naar|in|hun|mijn|haar|m'n) ig|ig(?= (?:en|of) (?:tt|tiktok|snap|sc|fb))|(?<=(?:tt|tiktok|snap|sc|fb) (?:en|of) )ig|ig-?(?:account\\p{L}*|story|stories|post\\p{L}*|live|pagina)",
  },
  {
    code: 'whatsapp',
    pattern: `what'?s\\s?-?app\\p{L}*|wapp(?:en|te|je|s)?|wa-?groep\\p{L}*|(?:op|via|per|in de|onze) wa|(?:klas(?:sen)?|groeps?|buurt|ouder|vrienden|vriendinnen|jaarlaag|leerlingen|brugklas|team|familie|mentor|voetbal|meiden|jongens|straat)-?app(?:groep|en|s|jes)?|app-?groep(?:en|je|s|jes|chat)?|apps-?groep\\p{L}*|geappt|app'?jes?|groeps-?apps?|appbericht\\p{L}*|(?:appte|appten|appt)(?= (?:me|mij|ons|hem|haar|dat|een|elkaar|de|naar))|in de app van de klas`,
  },
  {
    code: 'telegram',
    pattern: `telegram(?!\\s(?:van|ontvangen|gestuurd uit|sturen aan|per post))\\p{L}*(?:-?${KIND})?|(?:op|via|in|naar|join) (?:tg|tele)|(?:tg|tele)[- ]?(?:groep|kanaal|chat|link)\\p{L}*`,
  },
  {
    code: 'discord',
    pattern: `discord(?!ant)\\p{L}*|(?:op|via|in|onze|join|hun|de) dc(?:[- ]server)?(?! comics)|dc[- ]?(?:server|groep)\\p{L}*`,
  },
  { code: 'roblox', pattern: 'ro?blox\\p{L}*|robux|brookhaven|blox fruits|steal a brainrot|grow a garden|adopt me' },
  {
    code: 'games',
    pattern:
      'fort\\s?nite\\p{L}*|mine\\s?craft\\p{L}*|call of duty|warzone|gta(?:\\s?(?:v|5|6|vi|online|rp))?|fivem|ea\\s?(?:fc|sports fc)\\s?\\d*|fifa\\s?\\d{2}|valorant|league of legends|counter-?strike|cs2|csgo|cs:go|clash (?:royale|of clans)|brawl stars|among us|(?:op|via) steam(?! (?:de|het|een))|steam(?:-account\\p{L}*)?(?=$|\\P{L})(?!\\s(?:de|het|een))|playstation|ps[45]|xbox|nintendo(?: switch)?|gamechat|game-?chat|games?platform\\p{L}*|online (?:game|games|gamen|spel|spellen|spelletjes?)|in-?game|gamers?|rocket league|apex legends|overwatch|free fire|pubg|gorilla tag|vrchat|rec room',
  },
  { code: 'youtube', pattern: "you\\s?tube\\p{L}*|yt(?:-?(?:video'?s?|filmpje|kanaal|kanalen|shorts?)\\p{L}*)?|youtu\\.be" },
  {
    code: 'x',
    pattern: `(?:op|via) x(?=\\s?${SHARED_ON_X})|twitter\\p{L}*|tweets?|getweet|tweette|(?:ge)?retweet\\p{L}*|x\\.com|platform x|x[- ](?:account|post|bericht)\\p{L}*|x \\(voorheen twitter\\)|grok`,
  },
  {
    code: 'facebook',
    pattern:
      'facebook\\p{L}*|feesboek|(?:op|via|in) fb|fb(?=\\s?[,/&]| en | of )|fb-?(?:groep|pagina|bericht|post|event)\\p{L}*|messenger|marketplace',
  },
  { code: 'twitch', pattern: 'twitch\\p{L}*' },
  { code: 'kick', pattern: '(?:op|via) kick|kick\\.com|kick-?stream\\p{L}*|(?<=twitch (?:en|of|,) ?)kick' },
  { code: 'reddit', pattern: 'reddit\\p{L}*|subreddits?' },
  {
    code: 'signal',
    pattern:
      '(?:op|via|in|naar) signal|signal-?(?:groep|app|chat)\\p{L}*|(?<=(?:telegram|whatsapp|discord|snapchat|snap) (?:en|of) )signal|signal(?= (?:en|of) (?:telegram|whatsapp|discord|snap))',
  },
  { code: 'bereal', pattern: "bereal(?:'s|s|tje)?" },
  { code: 'marktplaats', pattern: 'marktplaats(?:\\.nl)?' },
  { code: 'vinted', pattern: 'vinted' },
  {
    code: 'offline',
    pattern: `mond[- ](?:op|tot)[- ]mond|offline|face[- ]to[- ]face|mondeling|in de wandelgangen|${TOLD} (?:[\\p{L}']+ ){0,4}${FACE_TO_FACE}(?! filmde)|${FACE_TO_FACE} (?:[\\p{L}']+ ){0,1}${TOLD}|(?:flyers?|briefjes?|pamflet(?:ten)?) (?:op|in|bij|aan|met)`,
  },
];
