const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Past forms that news and notes use; forms that are also another common word ('mede', 'lag') are left out. */
const PAST = set(
  'werd werden was waren ging gingen kwam kwamen vond vonden had hadden raakte raakten brak braken ontstond ontstonden gebeurde gebeurden liep liepen reed reden stond stonden zag zagen kreeg kregen moest moesten greep grepen hield hielden overleed bleek bleken meldde meldden deden deed gooide gooiden verzamelde verzamelden trok trokken sloeg sloegen wilde wilden zorgde zorgden schreef schreven zei zeiden vertelde vertelden dook doken verscheen verschenen plaatste plaatsten postte deelde deelden riep riepen belde belden begon begonnen stak staken schoot schoten viel vielen liet lieten bracht brachten dacht dachten hoorde hoorden zat zaten bleef bleven speelde speelden eindigde eindigden escaleerde escaleerden vochten vocht verliep verliepen kon konden duurde vertrok vertrokken verloor verloren won wonnen stuurde stuurden filmde filmden lag hing hingen klom klommen ontving ontvingen bezocht bezochten vloog vlogen sprak spraken droeg droegen gaf gaven nam sprong sprongen smeet smeten sliep sliepen knalde knalden woedde ontplofte ontploften gebeurde verbleef liep arriveerde arriveerden',
);
const PERFECT = set('is zijn heeft hebben ben heb hebt bent');
const AHEAD = set(
  'gaat gaan ga wordt worden zal zullen wil willen komt komen kom kan kunnen moet moeten begint beginnen start starten staat staan verzamelen verzamel spreken afspreken organiseert houdt houden roept roepen kijk let doe geldt vindt vinden dreigt verwacht verwachten plant plannen will',
);
const PLANNED =
  /^(?:gepland|aangekondigd|opgeroepen|afgesproken|aangevraagd|uitgenodigd|geregeld|besteld|georganiseerd|voorzien|verwacht|ingepland)$/;
const DONE =
  /^(?:aan|op|mis|uit|af|neer|be|ver|ont|in|door|weg|over|mee|plaats|bij|rond|na|om|toe|terug)?(?:ge\p{L}{3,}(?:d|t|en)|houden|lopen|staan|wond|niel?d|opgelicht|bedreigd|mishandeld|overleden|ontstaan|betrapt|verwond|verspreid|vertrokken|begonnen|vernield|gearresteerd)$/u;
const TROUBLE =
  /(?:^|\s)(?:de|het|die|dat|deze|een)\s(?:\p{L}+\s){0,2}(?:rel|rellen|vechtpartij|vechtpartijen|ruzie|steekpartij|steekincident|incident|incidenten|ongeregeldheden|brand|aanslag|mishandeling|explosie|gebeurtenissen|gebeurtenis|onrust|chaos|filmpje|filmpjes|beelden|aanhoudingen|schietpartij|overval|ongeluk|aanrijding|arrestaties|mishandelingen|vernielingen|explosies)\s(?:van|op|in|uit)\s(?:de\s)?$/iu;
const SENTENCE_END = /[.!?](?=\s|$)|\n/gu;
const WORD = /\p{L}+/gu;
const REACH = 160;

/** How a text tells a moment: -1 when the verb of its sentence (or a phrase such as 'de rellen van') says that it is over, else 1. */
export function directionOf(text: string, start: number, end: number): 1 | -1 {
  const before = sentenceBefore(text.slice(Math.max(0, start - REACH), start));
  const after = sentenceAfter(text.slice(end, end + REACH));
  if (TROUBLE.test(before) && !verbsOf(after).some(({ kind }) => kind === 'ahead')) return -1;
  const announced = announcedFrom(before, /^\d/.test(text.slice(start, start + 1)));
  const behind = verbsOf(before)
    .filter((verb) => verb.at >= announced)
    .map((verb) => ({ ...verb, far: before.length - verb.at }));
  const ahead = verbsOf(after).map((verb) => ({ ...verb, far: verb.at }));
  const nearest = [...ahead, ...behind].sort((a, b) => a.far - b.far)[0];
  if (!nearest) return 1;
  if (nearest.kind !== 'perfect') return nearest.kind === 'past' ? -1 : 1;
  const words = `${before} ${after}`.match(WORD) ?? [];
  if (words.some((word) => PLANNED.test(word.toLowerCase()))) return 1;
  return (after.match(WORD) ?? []).some((word) => DONE.test(word.toLowerCase())) ? -1 : 1;
}

const CALL =
  /(?<!\p{L})(?:oproep(?:en|je)?|uitnodiging(?:en)?|aankondiging(?:en)?|flyers?|posters?|plan(?:nen)?|afspraak|afspraken|bericht(?:en)?|berichtje|dat|waarin|waarop|of|voor)(?!\p{L})/giu;

/** Where the announced part of a sentence begins: after 'de oproep', 'dat' or 'om (… te)', which the verb before them does not tell. */
function announcedFrom(before: string, clock: boolean): number {
  let from = 0;
  for (const match of before.matchAll(CALL)) from = match.index;
  const om = clock ? -1 : before.toLowerCase().lastIndexOf(' om ');
  return Math.max(from, om);
}

interface Verb {
  at: number;
  kind: 'past' | 'perfect' | 'ahead';
}

function verbsOf(part: string): Verb[] {
  const verbs: Verb[] = [];
  for (const match of part.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const kind = PAST.has(word) ? 'past' : PERFECT.has(word) ? 'perfect' : AHEAD.has(word) ? 'ahead' : undefined;
    if (kind) verbs.push({ at: match.index, kind });
  }
  return verbs;
}

function sentenceBefore(before: string): string {
  let from = 0;
  for (const match of before.matchAll(SENTENCE_END)) from = match.index + 1;
  return before.slice(from);
}

function sentenceAfter(after: string): string {
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(after);
  SENTENCE_END.lastIndex = 0;
  return match ? after.slice(0, match.index) : after;
}
