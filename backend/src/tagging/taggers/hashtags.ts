import { fold, stopWords, type Span } from './text.js';

/** A hashtag with its sign, and the Dutch words it is made of. */
export interface HashtagTag extends Span {
  tag: string;
  words: string[];
}

const HASHTAG = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]{2,60})/gu;
const COMMON =
  'kom in actie vrijdag maandag dinsdag woensdag donderdag zaterdag zondag rellen rel school scholen staking staken stop de het een en van voor tegen op naar met is zijn we wij ons onze jullie geen niet nu nooit meer samen sterk vuurwerk bom cobra mes messen drill challenge prank tiktok snap insta vape vapes vapen snus lachgas bangalijst exposed expose demonstratie demo protest actie klimaat nederland eindhoven helmond woensel veldhoven tilburg rotterdam amsterdam den haag utrecht avondklok azc nee stem vrij vrijheid haat love hate trend rage dans dance fyp viral for you page examen stunt examenstunt leerlingen jongeren jeugd politie acab straat plein station centrum park vandaag morgen vanavond weekend feest party illegaal project x vechten fight knokken justice weten luister samenleving wraak respect gang geld snel verdienen vecht wapen wapens pesten stop stiltes stilte mars lopen rijden komen kom naar school geweld jongen meid meiden docenten ouders oproep opstaan staak staakt wakker licht vuur mee doen mee wie wil nodig genoeg klaar weg ermee blijf thuis dag week nacht avond middag uur uit leven lief liefde lekker mag mij mogen mensen kinderen brugklas klassen toets toetsen cijfers huiswerk les lessen pauze rector boos kwaad bang veilig veiligheid online telefoon verbod verboden fatbike fatbikes scooter auto trein bus brand branden steken stelen roof ruit ruiten rook roken drugs wiet pil pillen blowen drinken zuipen bier alcohol feesten illegale festival carnaval kermis oud nieuw jaar oudjaar kerst pasen vakantie zomer winter koning koningsdag halloween crypto winst gratis gok casino bet hoax nep fake news waarheid meisjes jongens klas leraar docent free palestine zwarte piet kick out black lives matter pride paarse gaza oorlog vrede boeren burgers verzet opstand revolutie heel hele stad land wat doe jij mij my life skinny thin dun mooi edit tok toks thinspo dieet zelf harm wie durft durf jij ook mee doen loop maak let op pas help mijn hoe dan ga gaan staat'.split(
    ' ',
  );
/** The price of one or two letters that are no word: more than any whole. */
const UNKNOWN_LETTERS = 20;
const COMMON_SET: ReadonlySet<string> = new Set(COMMON);
/** The price of a long word of the topics, which may itself be a hashtag of three ordinary words. */
const LONG_WORD = 3.5;
const vocabulary: ReadonlySet<string> = new Set([...COMMON, ...[...stopWords].filter((word) => /^[a-z]{3,}$/.test(word))]);

/** The hashtags of a text; '#kominactievrijdag' is split into kom, in, actie, vrijdag by the words given and common ones. */
export function findHashtags(text: string, known: ReadonlySet<string>): HashtagTag[] {
  return [...text.matchAll(HASHTAG)]
    .filter((match) => /\p{L}/u.test(match[1] ?? ''))
    .map((match) => ({
      tag: match[0],
      start: match.index,
      end: match.index + match[0].length,
      words: splitHashtag(match[1] ?? '', known),
    }));
}

/** The words inside a hashtag: by capitals and underscores, else the fewest known words that cover it. */
export function splitHashtag(tag: string, known: ReadonlySet<string>): string[] {
  return tag
    .split(/_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .filter(Boolean)
    .flatMap((part) => splitJoined(fold(part), known));
}

/** Dynamic programming over at most 60 characters: unknown letters cost much, each word a little; less than half understood is left whole. */
function splitJoined(word: string, known: ReadonlySet<string>): string[] {
  const has = (part: string): boolean => vocabulary.has(part) || known.has(part);
  if (word.length < 5 || (has(word) && (COMMON_SET.has(word) || word.length < 12))) return [word];
  const whole = has(word);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) {
    best[end] = { cost: Infinity, from: 0 };
    for (let from = Math.max(0, end - 20); from < end; from++) {
      const part = word.slice(from, end);
      if (whole && part === word) continue;
      const price = has(part)
        ? part.length < 9 || COMMON_SET.has(part)
          ? 1
          : LONG_WORD
        : part.length < 3
          ? UNKNOWN_LETTERS
          : 4 + part.length * 2;
      const cost = (best[from]?.cost ?? Infinity) + price;
      if (cost < best[end]!.cost) best[end] = { cost, from };
    }
  }
  const words: string[] = [];
  for (let end = word.length; end > 0; end = best[end]!.from) words.unshift(word.slice(best[end]!.from, end));
  const understood = words.reduce((letters, part) => letters + (has(part) ? part.length : 0), 0);
  if (whole && (words.length < 3 || words.some((part) => part.length < 2 || !has(part)))) return [word];
  return understood * 2 >= word.length ? words : [word];
}
