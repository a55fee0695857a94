import { looksDashed, looksLikeHandle, looksTwoWords, mayBeHandle } from './handle-shape.js';
import { hits, matches, type Recogniser, type Span } from './identifier.js';
import { addresses } from './profile-link.js';

const PLATFORM =
  'snapchat|snap|sc|instagram|insta|ig|tiktok|tik tok|tt|telegram|discord|twitter|x|facebook|fb|youtube|yt|twitch|roblox|whatsapp|signal|wickr|bereal|reddit|steam|psn|ps[45]|playstation|xbox|fortnite|minecraft|threads|kik|yubo|wizz|likee|tellonym|viber|mastodon|bluesky|epic games|brawl stars|vinted|onlyfans';
const NOUN =
  'accountnaam|account|acc|gebruikersnaam|username|user name|usernaam|naam|profielnaam|profiel|nickname|nick|handle|gamertag|user|id|tag';
const EDGE = String.raw`(?<![\p{L}\p{N}_@#/.-])`;
const WORD = String.raw`[\p{L}\p{N}_.]{1,40}`;
const SHOWN = String.raw`['"‘“„«]?`;

/** '@name', also with the server behind it (Mastodon); not the end of an e-mail address and not '@ 17:30'. */
const AT_SIGN = /(?<![\p{L}\p{N}_.@+-])@ ?([\p{L}\p{N}_][\p{L}\p{N}_.]{0,40}(?:@[\p{L}\p{N}.-]{1,80})?)/giu;
const WHERE = `(?:${PLATFORM})(?:[ -]?(?:${NOUN})| ?👻)?|👻|(?:spam|fake|nep|roddel|juice|privé|prive|drama)-?accounts?|accounts?|acc|(?:tiktokker|snapper|youtuber|streamer|gebruiker|gamer)|gebruikersnaam|username|user name|usernaam|user|nickname|gamertag`;
/** What every match of NAMED holds; without flag u, which makes a list of words five times as slow to search for. */
const PLACE = new RegExp(String.raw`\b(?:${WHERE.replace('|👻|', '|')})[ :=]|👻`, 'i');
/** What every word that looks like a handle holds: an underscore, a digit beside a letter, or a dot inside. Begins at the rare sign. */
const SHAPE = /_|(?<=\p{L}[\p{N}.]{0,40})\d|\d[\p{N}.]{0,40}\p{L}|(?<=\p{L}\p{N}{0,40})\.{1,40}[\p{L}\p{N}]/u;
/** 'name#1234', as Discord wrote its names until 2023. */
const DISCRIMINATOR = /(?<![\p{L}\p{N}_.#])[\p{L}\p{N}_.]{2,32}#\d{4}(?![\p{L}\p{N}])/gu;
/** 'snap: x', 'insta x', 'tiktok-account x', 'mijn snap is x'. */
const NAMED = new RegExp(
  String.raw`${EDGE}(?<owner>(?:mijn|m'n|zijn|z'n|haar|hun|je|jouw|onze|voeg me toe op|add me op|volg me op) )?` +
    String.raw`(?<where>${WHERE})` +
    String.raw`(?<link> ?[:=] ?| \(| (?:is|heet|genaamd|met de naam|met als naam|onder de naam|->|=>|-) | )(?<shown>${SHOWN})(?<name>@?${WORD}(?:-${WORD})?)`,
  'giu',
);
/** 'x op TikTok', when x has the shape of a handle. */
const BEFORE_PLATFORM = new RegExp(
  String.raw`${EDGE}(${WORD})['"’”»]? (?:(?:zit|staat|heet|volgen|toevoegen|adden|post|plaatst) )?(?:op |via |van |on |\(|- ?)(?:${PLATFORM})(?![\p{L}\p{N}])`,
  'giu',
);
/** What every match of BEFORE_PLATFORM ends in. */
const ON_PLATFORM = new RegExp(String.raw`(?:op |via |van |on |\(|- ?)(?:${PLATFORM})(?![\p{L}\p{N}])`, 'iu');
/** 'ze heet x', 'add me: x', 'volg x', when x has the shape of a handle. */
const CALLED = new RegExp(
  String.raw`${EDGE}(?:heet|heten|noemt zich|called|named|te vinden als|bekend als|onder de naam|add (?:me|mij)|voeg (?:me|mij|hem|haar) toe|volgt?)(?: (?:ze|zij|hij|ik|daar))?(?: ?: ?| )['"‘“]?(${WORD})(?![\p{L}\p{N}_@-])`,
  'giu',
);
/** What every match of CALLED begins with. */
const CALLS =
  /heet|heten|called|named|noemt zich|vinden als|bekend als|onder de naam|add (?:me|mij)|voeg (?:me|mij|hem|haar) toe|volg/iu;
/** 'ze heet lotje op TikTok', 'volg lotje op insta', 'onder de naam lotje op snap'. */
const CALLED_ON = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?<lead>(?:(?:ze|zij|hij|die|ik|deze|jongen|meisje|leerling|account|profiel|dealer|plug|kanaal) (?:heet|noemt zich)|volg|voeg|add|onder de naam|bekend als|genaamd|met de naam) ['"‘“]?)(?<name>${WORD})['"’”]? (?:toe )?(?:op|via|on) (?:${PLATFORM})(?![\p{L}\p{N}])`,
  'giu',
);
/** 'op snap heet ze lotje', 'heet op insta lotje', 'zit als lotje op snap': a plain name behind a platform on which somebody is called so. */
const ON_CALLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?<lead>(?:(?:op|via|on) (?:${PLATFORM}) (?:heet|noemt) (?:(?:ze|zij|hij|ie|die|ik|hem|haar) )?(?:zich(?:zelf)? )?(?:nu |nog )?|(?:heet|noemt zich) (?:op|via|on) (?:${PLATFORM})(?: nu)? )['"‘“]?)(?<name>@?${WORD})(?![\p{L}\p{N}_-])`,
  'giu',
);
/** A word with an underscore between letters: in notes that is the name of an account. */
const UNDERSCORED = /(?<![\p{L}\p{N}_.@#/-])[\p{L}\p{N}.]{0,30}_[\p{L}\p{N}_.]{1,40}(?![\p{L}\p{N}_/@-])/gu;

const PLATFORM_WORD = new RegExp(
  String.raw`(?<![\p{L}])(?:${PLATFORM.replace('|x|', '|')}|accounts?|profiel|snapje|snapt|appje|dm|dms|dm'je|tiktokker|volgers?|geblokkeerd|geblokt|nudes|dickpics?|online)(?![\p{L}])`,
  'iu',
);
const LETTERS_AND_DIGITS = /(?<![\p{L}\p{N}_.@#/-])\p{L}{3,24}(?:\.\p{L}{1,20})?\.?\d{2,8}(?![\p{L}\p{N}_@#/%-])(?!\.\d)/gu;
/** What also has letters and digits: events, games, models, schools, studios, classes, routes. */
const THING =
  /^(?:\p{L}*(?:eindhoven|tilburg|helmond|breda|nederland|carnaval|koningsdag|oud|vuurwerk|rellen|festival|fest|live|actie|wk|ek|os|kamp|route|bus|lijn|lokaal|kamer|kanaal|radio|studio|versie|artikel|pagina|team|groep|klas|euro|agenda|visie|plan|windows|office|android|galaxy|iphone|pixel|model|cobra|formule|top|area|nummer|code|level|season|seizoen|deel|part|aflevering))\.?\d+$/iu;

/** What stands behind an at sign without being an account: everybody, a place, a platform, a public body. */
const EVERYBODY =
  /^(?:everyone|here|iedereen|all|allen|admins?|mods?|channel|home|thuis|werk|work|school|schoolplein|plein|college|lyceum|station|bushalte|centrum|park|kantine|winkelcentrum|tiktok|snapchat|instagram|insta|discord|telegram|youtube|twitter|facebook|whatsapp|twitch|roblox|politie|gemeente|nos|rtl|de|het|een|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vanavond|morgen)$/i;
const FILE = /\.(?:jpe?g|png|gif|mp[34]|mov|pdf|docx?|xlsx?|txt|csv|zip|heic|webp)$/i;
const ABOUT = /(?:^|[^\p{L}])(?:op|via|in|van|over|naar|binnen|achter|aan|bij|of|en) $/iu;

function trimmed(name: string): string {
  let end = name.length;
  while (end > 0 && name.charAt(end - 1) === '.') end--;
  return name.slice(0, end);
}

function account(start: number, value: string): Span[] {
  const name = trimmed(value);
  return name === '' ? [] : [{ start, end: start + name.length, type: 'handle' }];
}

function atSigns(text: string): Span[] {
  return matches(text, (whole) => whole.includes('@'), AT_SIGN).flatMap((hit) => {
    const name = trimmed(hit[1] ?? '');
    const apart = hit[0].startsWith('@ ');
    if (EVERYBODY.test(name) || !/[\p{L}_]/u.test(name) || /^\d{1,2}[:.u]\d{0,2}(?:uur)?$/iu.test(name)) return [];
    return apart && !looksLikeHandle(name) ? [] : account(hit.index, trimmed(hit[0]));
  });
}

/** Whether a plain word after a platform is meant as a name: owner or quotes say so, and the sentence stops behind it. */
function meantAsName(groups: Record<string, string | undefined>, before: string, after: string): boolean {
  const { owner, where = '', link = '', shown, name = '' } = groups;
  const bare = trimmed(name.replace(/^@/, ''));
  if (!mayBeHandle(bare) || /^(?:spam|fake|nep|roddel|juice|priv[eé]|drama)-?account/i.test(where)) return false;
  const own = new RegExp(`(?:${NOUN})$`, 'iu').test(where);
  const closes = /^\.?(?:["'’”»]|\s*(?:$|[\n,;!?)]|\.(?:\s|$)|(?:en|of|voeg|stuur|add|dm)(?:\s|$)))/u.test(
    name.slice(bare.length) + after,
  );
  if (shown && /^["'’”»]/u.test(after)) return own || link !== ' ' || owner !== undefined;
  if (/(?:heet|genaamd|naam)/.test(link)) return own || owner !== undefined || closes;
  if (/is/.test(link)) return closes && (owner !== undefined || own);
  const placed =
    /[:=]/.test(link) && new RegExp(`^ (?:op|via) (?:${PLATFORM})(?![\\p{L}\\p{N}])`, 'iu').test(name.slice(bare.length) + after);
  if (placed) return own || owner !== undefined;
  if (!closes) return false;
  if (/^(?:username|user name|usernaam|gebruikersnaam|gamertag|👻)$/i.test(where) || where.endsWith('👻')) return true;
  if (/[:=]/.test(link))
    return (
      owner !== undefined ||
      own ||
      (!ABOUT.test(before) && /^(?:snap|insta|ig|sc|tt|tg|fb|yt|discord|yubo|wizz|wickr|kik|psn|steam|xbox)$/i.test(where))
    );
  return false;
}

/** Where an account may hold a dash; Instagram and TikTok allow none. */
const DASHES = /^(?:psn|ps[45]|xbox|playstation|steam|snap|snapchat|sc)$/i;

function named(text: string): Span[] {
  const spans: Span[] = [];
  if (!PLACE.test(text)) return spans;
  NAMED.lastIndex = 0;
  for (let hit = NAMED.exec(text); hit; hit = NAMED.exec(text)) {
    const groups = hit.groups ?? {};
    const name = groups.name ?? '';
    const end = hit.index + hit[0].length;
    const whole = !/[\p{L}\p{N}_-]/u.test(text.charAt(end)) || name.length >= 40;
    const before = text.slice(Math.max(0, hit.index - 12), hit.index);
    const bare = trimmed(name.replace(/^@/, ''));
    const shaped = bare.includes('-')
      ? (/[:=]|is/.test(groups.link ?? '') || DASHES.test(groups.where ?? '')) &&
        (looksDashed(bare) ||
          (/[:=]/.test(groups.link ?? '') && DASHES.test(groups.where ?? '') && looksTwoWords(bare, text.slice(end, end + 2))))
      : looksLikeHandle(bare);
    if (whole && (shaped || meantAsName(groups, before, text.slice(end, end + 12))))
      spans.push(...account(end - name.length, name));
    else NAMED.lastIndex = end - name.length;
  }
  return spans;
}

function numbered(text: string): Span[] {
  return matches(text, (whole) => whole.includes('#'), DISCRIMINATOR)
    .filter((hit) => /\p{L}/u.test(hit[0]))
    .flatMap((hit) => account(hit.index, hit[0]));
}

/** A plain name with a platform behind it, where somebody is called so or is to be followed. */
function calledOn(text: string): Span[] {
  if (!IS_CALLED.test(text) || !ON_PLATFORM.test(text)) return [];
  return [...hits(text, CALLED_ON), ...hits(text, ON_CALLED)]
    .filter((hit) => mayBeHandle(trimmed(hit.groups?.name ?? '')))
    .flatMap((hit) => account(hit.index + (hit.groups?.lead ?? '').length, hit.groups?.name ?? ''));
}

/** What every match of CALLED_ON and ON_CALLED holds. */
const IS_CALLED = /(?:heet|zich|volg|voeg|add|naam|bekend als|genaamd|noemt) /iu;

/** The words of the same line that stand near an offset. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at, at + 80);
  const end = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
}

/** In a line about accounts a word of letters with a dot or digits behind it ('freshprince010', 'qdawg.040') is the name of one. */
function numberedWords(text: string): Span[] {
  if (!/\p{L}\.?\d\d/u.test(text) || !PLATFORM_WORD.test(text)) return [];
  return hits(text, LETTERS_AND_DIGITS)
    .filter((hit) => looksLikeHandle(hit[0]) && !THING.test(hit[0]) && PLATFORM_WORD.test(lineAround(text, hit.index)))
    .flatMap((hit) => account(hit.index, hit[0]));
}

function shaped(text: string): Span[] {
  if (!SHAPE.test(text)) return [];
  const before = matches(text, (whole) => ON_PLATFORM.test(whole), BEFORE_PLATFORM).filter((hit) =>
    looksLikeHandle(hit[1] ?? ''),
  );
  const underscored = matches(text, (whole) => whole.includes('_'), UNDERSCORED).filter(
    (hit) => /\p{L}/u.test(hit[0]) && !FILE.test(trimmed(hit[0])),
  );
  const called = matches(text, (whole) => CALLS.test(whole), CALLED).filter((hit) => looksLikeHandle(trimmed(hit[1] ?? '')));
  return [
    ...called.flatMap((hit) => account(hit.index + hit[0].length - (hit[1] ?? '').length, hit[1] ?? '')),
    ...before.flatMap((hit) => account(hit.index, hit[1] ?? '')),
    ...underscored.flatMap((hit) => account(hit.index, hit[0])),
  ];
}

/** Finds names of accounts: '@x', 'snap: x', 'tiktok-account x', 'mijn snap is x', 'x op TikTok', 'x#1234'. */
export const handle: Recogniser = {
  type: 'handle',
  hard: true,
  find(text) {
    const loose = [...named(text), ...calledOn(text), ...shaped(text), ...numbered(text), ...numberedWords(text)].sort(
      (a, b) => a.start - b.start,
    );
    const links = loose.length === 0 ? [] : addresses(text);
    let link = 0;
    const outside = loose.filter((span) => {
      while (link < links.length && (links[link]?.end ?? 0) <= span.start) link++;
      const next = links[link];
      return !next || next.start >= span.end || !next.path.startsWith('/');
    });
    return [...atSigns(text), ...outside];
  },
};
