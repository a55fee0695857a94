/** How the names of Dutch streets end; these words mean a street almost always. */
export const STRONG =
  'straat|straatweg|kanaaldijk|strasse|straße|str\\.?|laan|ln\\.|weg|plein|singel|kade|gracht|dreef|steeg|plantsoen|boulevard|allee|dwarsstraat|stroat';
/** These end the names of streets as well, and of much else. */
export const WEAK =
  'hof|hofje|dijk|pad|baan|park|markt|wal|erf|burcht|donk|akker|veld|velden|hoeve|borg|burg|heuvel|kamp|meent|veste|vest|oord|stede|brink|haven|sluis|bos|berg|rode|tuin|beemd|weide|horst|rak|loo|beek|stein|hout|kwartier|vaart|heide|bocht|wei|gaard|schans|eind|akkers|dal|waard|poort|dam|pas|laak|horn|ring|hove|kreek|laantje|straatje|pleintje|hoek|acker|donck|hil|kant|zoom|geest|kwelder|spoor|werf|hoeven|hoven';

/** Words with such an ending that are no name of a street. */
const NO_STREET =
  /^(?:straat|str\.?|weg|laan|plein|snelweg|autoweg|autosnelweg|onderweg|rijksweg|zijweg|omweg|uitweg|vluchtweg|heenweg|terugweg|weg-weg|ventweg|spoorweg|luchtweg|waterweg|landweg|zijstraat|winkelstraat|woonstraat|achterstraat|fietsstraat|eenrichtingsstraat|uitgaansstraat|schoolplein|speelplein|voetbalplein|parkeerplein|kruisplein|marktplein|(?:fiets|voet|zand|wandel|zebra|bos|school|kerk|tuin|ruiter|olifanten)pad|(?:bus|rij|loop|start|ijs|skate|tennis|race|bijbaan|cross|atletiek|bowling|glij|trap|kart|voetbal|vecht)?baan|bijbaan|(?:voetbal|sport|gras|speel|trapveld|werk|hockey|korfbal|oefen|kerk|trap|sleutel|strijd|slag)?velden?|(?:sport|skate|pret|vakantie|wagen|attractie|stads|park|wijk|speel|zwem|water|bedrijven|recreatie|bungalow|business|dieren|pump)?park|(?:kerst|super|jaar|arbeids|woning|rommel|vrij|vlooien|huizen|straat|week|super|hypotheek|drugs|zwarte|kamer|boeren)markt|(?:gerechts|kerk|begijn|ge)hof|(?:rug|kerst)?bos|oorlog|ijsberg|feesttent|pretpas|bankpas|ov-pas|aanpas|kerk|kamp|zomerkamp|introkamp|kennismakingskamp|brugklaskamp|trainingskamp|vakantiekamp|werkkamp|(?:moes|dieren|speel|school|achter|voor|kinder|wijk)tuin|tuin|haven|jachthaven|luchthaven|vliegveld|dam|dal|eind|einde|weekeind|pas|beek|poort|berg|heide|hout|wal|wei|sluis)$/iu;

/** Words before a name with a capital that do not belong to it. */
const LEADING =
  /^(?:in|op|aan|de|het|den|der|van|vanaf|vanuit|naar|bij|langs|tussen|over|er|is|dat|die|dit|deze|we|ze|hij|zij|ik|en|of|te|ter|ten|door|onder|achter|naast|voor|om|rond|met|adres|woont|thuisadres|woonadres|afhaaladres|bezorgadres|huisadres|locatie|hoek|wonen|afspreken|ophalen|verzamelen|tegenover|nabij|richting|kom|dus|maar|ook|nu|vandaag|morgen|gisteren|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|school|politie|straat)$/iu;
const INSIDE = /^(?:van|de|den|der|het|ten|ter|'t|’t|v\.?|v\.?d\.?|vd|la|du|des)$/iu;
const TITLE =
  /^(?:pastoor|past\.?|burgemeester|burg\.?|sint|st\.?|prins|prinses|koningin|koning|kon\.?|dr\.?|prof\.?|dokter|professor|pater|kardinaal|mgr\.?|generaal|gen\.?|admiraal|graaf|hertog|jonker|meester|mr\.?|ds\.?|dominee|kapelaan|rector|jan|johan|willem|karel|1e|2e|3e|eerste|tweede|oude|nieuwe|korte|lange|grote|kleine|hoge|lage|noorder|zuider)$/iu;

/** What stands before a street that is written small. */
const NEAR = /(?:^|[^\p{L}])(?:op|aan|bij|uit|in|naar|woont|adres:?)(?: de| het| den)? $/iu;

/** Where the name of a street begins that ends in the word before an offset; undefined when that word is no name of a street. */
export function streetStart(text: string, end: number, weak: boolean): number | undefined {
  let start = end;
  while (start > 0 && end - start < 45 && /[\p{L}\p{N}'’.-]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, end);
  const capital = /^[\p{Lu}\d'’]/u.test(word);
  const shouted = word.length > 4 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
  const alone = /^(?:Straat|Weg|Laan|Plein|Markt|Dijk|Baan|Wal|Hof|Kade|Singel|Gracht)$/u.test(word);
  if (!alone && (word.length < 5 || NO_STREET.test(word))) return undefined;
  if (
    weak &&
    !capital &&
    !(
      word.length > 6 &&
      /(?:dijk|wal|hof|beemd|akker|akkers|donk|heuvel)$/.test(word) &&
      NEAR.test(text.slice(Math.max(0, start - 16), start))
    )
  )
    return undefined;
  const begins = precedingWords(text, start, capital && !shouted);
  return alone && begins === start && !/(?:\bde|\bhet|adres|woont|op|:) $|^$/iu.test(text.slice(Math.max(0, start - 8), start))
    ? undefined
    : begins;
}

/** Walks back over the words that belong to the name: 'Jan van Hooff-', 'Pastoor Peters-', '1e Lieven de Key-'. */
function precedingWords(text: string, start: number, capital: boolean): number {
  const words: { at: number; word: string }[] = [];
  let at = start;
  for (let count = 0; count < 5; count++) {
    const before = /(?<![^\s("'‘“,;:/])([\p{L}\p{N}.'’-]{1,25}) $/u.exec(text.slice(Math.max(0, at - 27), at))?.[1];
    if (before === undefined) break;
    const belongs = TITLE.test(before) || INSIDE.test(before) || (capital && /^\p{Lu}/u.test(before));
    if (!belongs || (/[.]$/.test(before) && before.length > 5)) break;
    at -= before.length + 1;
    words.push({ at, word: before });
  }
  while (words.length > 0) {
    const first = words.at(-1);
    if (!first || (!LEADING.test(first.word) && !INSIDE.test(first.word))) break;
    if (
      /^(?:Van|Ten|Ter|Den)$/.test(first.word) &&
      (words.length > 1 ? first.at > 0 : /\p{Ll} $/u.test(text.slice(0, first.at).slice(-2)))
    )
      break;
    words.pop();
  }
  return words.at(-1)?.at ?? start;
}
