import type { Span } from './text.js';

/** How sure a text is of what it tells, in the words of the hardness of a trend. */
export type CertaintyCode = 'rumour' | 'one_source' | 'several_sources' | 'confirmed' | 'refuted';

/** Words that say how sure the writer is, with their place and the reason. */
export interface CertaintyTag extends Span {
  code: CertaintyCode;
  because: string;
}

interface CertaintyRule {
  code: CertaintyCode;
  meaning: string;
  pattern: string;
}

const WHO =
  '(?:politie|gemeente|school|schoolleiding|directie|directeur|rector|burgemeester|om|openbaar ministerie|ggd|recherche|woordvoerder|wijkagent|docent|docenten|mentor|ouders?|justitie)';
const SEVERAL = '(?:meerdere|verschillende|diverse|tientallen|veel|drie|vier|vijf|allerlei|een aantal)';
const PEOPLE =
  "(?:leerlingen|scholieren|jongeren|ouders|scholen|bronnen|docenten|collega'?s|mensen|klassen|getuigen|meldingen|kinderen|kanten|mentoren|jongerenwerkers|organisaties)";

/** In this order, so that 'niet bevestigd' is read before 'bevestigd' and 'ontkent' before the name of who does. */
const rules: readonly CertaintyRule[] = [
  {
    code: 'rumour',
    meaning: 'het nog niet zeker is',
    pattern:
      '(?:nog )?(?:niet|geen|nooit|nergens) (?:officieel |door \\p{L}+ |door de \\p{L}+ )?bevestig(?:d|ing|en)|onbevestigde?|nog onduidelijk|nog niet (?:duidelijk|zeker|bewezen|geverifieerd)|(?:kan|kunnen|kon) (?:dit |het |dat )?niet (?:bevestigen|controleren|verifi[eë]ren)|niet te (?:controleren|verifi[eë]ren)',
  },
  {
    code: 'refuted',
    meaning: 'het niet klopt',
    pattern:
      'hoax|nep-?nieuws|fake ?news|broodje aap(?:-?verhaal)?|(?:blijkt|bleek|is|was|waren|zijn) (?:dus |gewoon |allemaal |helemaal |echt |later |een )*(?:nep|fake|verzonnen|onwaar|onzin|vals alarm|loos alarm|canard|grap|ontkracht|weerlegd)|(?:is|was|blijkt|bleek|zijn) (?:dus |gewoon |helemaal )?(?:niet waar|onjuist|niets? van waar)|niet waar|(?:er )?(?:klopt|klopte) (?:dus )?(?:niet|niets|niks|geen bal|weinig)(?: van)?|(?:klopt|klopte) (?:helemaal |gewoon )?niet|niks van waar|niets van aan|ontkra(?:cht(?:en|te)?)|ontkracht|ontken(?:t|nen|de|den|d)|weerleg(?:d|t|gen|de)|weersproken|spreekt (?:dit |dat |het )?tegen|uit de duim gezogen|(?:dus|compleet|volledig|duidelijk|gewoon) (?:nep|fake|verzonnen)|deepfakes?|vals alarm|loos alarm|misinformatie|desinformatie|geen (?:sprake van|bewijs voor)|debunked',
  },
  {
    code: 'confirmed',
    meaning: 'het bevestigd is',
    pattern: `bevestig(?:d|t|de|den|en)|is (?:inmiddels |door \\p{L}+ )?vastgesteld dat|(?:klopt|klopte)(?=,? (?:zegt|volgens|meldt) (?:de |het )?${WHO})|(?<!of )het klopt(?! niet)|(?:is|staat) (?:nu )?(?:echt )?zeker dat|staat vast dat|officieel bekend(?:gemaakt)?|aantoonbaar|bewezen|geverifieerd|(?:is|zijn) aangehouden|heeft bekend`,
  },
  {
    code: 'several_sources',
    meaning: 'meer mensen het vertellen',
    pattern: `${SEVERAL} ${PEOPLE}(?= (?:\\p{L}+ ){0,2}(?:vertel|zeg|zei|meld|noem|zagen|zien|hoor|hoord|laten|lieten|gaven|geven|spraken|spreken|bevestig|klaag|klaagd|appten|belden))|(?:van|door|via|bij|volgens|uit) ${SEVERAL} ${PEOPLE}|ook (?:andere|van andere|op andere) scholen|(?:onafhankelijk|los) van elkaar|meerdere keren (?:gehoord|gemeld|gezien)|van (?:meerdere|alle|verschillende) kanten`,
  },
  {
    code: 'one_source',
    meaning: 'één iemand het zelf zag of hoorde',
    pattern:
      "zelf (?:\\p{L}+ )?(?:gezien|gehoord|meegemaakt|gelezen|gesproken)|(?:zag|hoorde|las|heb) (?:ik |het |hem |dit |dat |een ){0,2}zelf|met (?:mijn )?eigen ogen|(?:screenshots?|schermafbeelding(?:en)?|printscreens?|screens?|filmpje|video|foto'?s?) (?:ervan )?(?:zelf )?(?:gezien|ontvangen|binnengekregen|gekregen)|heb (?:\\p{L}+ ){0,4}(?:screenshot|filmpje|video|foto)s? (?:zelf )?gezien|(?:een|één|eén) (?:leerling|ouder|moeder|vader|meisje|jongen|docent|collega|scholier|getuige|bron) (?:\\p{L}+ ){0,2}(?:vertel(?:t|de)|zegt|zei|meld(?:t|de)|liet (?:het )?(?:\\p{L}+ )?zien|toonde|kwam naar mij)|(?:kreeg|kregen) een screenshot|(?:ik|we|wij) (?:was|waren) er(?: zelf)? ?bij|(?:ik|we|wij) stond(?:en)? er(?: zelf)? ?(?:bij|naast)",
  },
  {
    code: 'rumour',
    meaning: 'iemand het van horen zeggen heeft',
    pattern:
      'gerucht(?:en)?|geruchtenstroom|(?:naar )?verluidt|(?:het |er )?schijnt|schijnbaar|schijnen|blijkbaar|vermoedelijk|mogelijk(?:erwijs)?|misschien|mss|waarschijnlijk|(?:er wordt |wordt er )(?:gezegd|verteld|gefluisterd|beweerd|gefluister)|(?:ze|mensen|leerlingen|jongeren|iedereen) (?:zeggen|zegt|beweren|beweert|roepen) dat|ze zeggen|(?:iemand|een vriend|een vriendin|mijn zoon|mijn dochter) (?:zei|zegt|beweert|beweerde)(?: (?:me|mij|ons))? dat|van horen zeggen|heb (?:ik )?gehoord dat|(?:ik |we |wij )?(?<!te )(?:hoor|horen|hoorde|hoorden) dat|gehoord dat|naar ik hoor|volgens (?:een )?geruchten|in de wandelgangen|naar men zegt|vage (?:berichten|verhalen)|zogenaamd|zogezegd|beweerd wordt|(?:weet|weten) niet (?:zeker )?of (?:het|dit|dat) (?:klopt|waar is|echt is)|geen idee of (?:het|dit|dat) (?:klopt|waar is|echt is)|of (?:het|dit|dat) (?:echt )?(?:klopt|waar is),? (?:weet|is)|rumou?rs?|apparently|allegedly',
  },
  { code: 'rumour', meaning: 'iemand het van horen zeggen heeft', pattern: 'zou(?:den)?' },
];

const matcher = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${rules.map(({ pattern }, i) => `(?<r${i}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The words of a text that say how sure it is; a no before them turns them off or round. */
export function findCertaintyWords(text: string): CertaintyTag[] {
  const found: CertaintyTag[] = [];
  for (const match of text.matchAll(matcher)) {
    const index = rules.findIndex((_, i) => match.groups?.[`r${i}`] !== undefined);
    const rule = rules[index];
    const said = match[0];
    if (!rule || isOtherwiseMeant(said, text, match.index)) continue;
    found.push({
      code: rule.code,
      start: match.index,
      end: match.index + said.length,
      because: `'${said}' zegt dat ${rule.meaning}.`,
    });
  }
  return found;
}

const WISH = /^\s(?:je|jij|u|jullie|ik|we|wij|graag|willen|kunnen\?|moeten)(?!\p{L})/iu;
const OWN = /(?:^|[^\p{L}])(?:ik|we|wij|je|jij|u|jullie|als|dat|wat)\s$/iu;
const FRIENDLY =
  /^(?:\s\p{L}+){0,5}\s(?:willen|graag|fijn|leuk|mooi|handig|prettig|goed zijn|helpen|moeten|beter|voorstellen|jammer)(?!\p{L})/iu;
const NO_BEFORE = /(?:^|[^\p{L}])(?:geen|niet|zonder)\s$/iu;

/** 'Zou je willen', 'geen gerucht', 'zo snel mogelijk', 'misschien tot morgen' as a greeting is left alone. */
function isOtherwiseMeant(said: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(at + said.length, at + said.length + 60);
  const word = said.toLowerCase();
  if (/^zou/.test(word)) return WISH.test(after) || OWN.test(before) || FRIENDLY.test(after);
  if (/^mogelijk$/.test(word))
    return /(?:zo|niet|weer|is|zijn|wordt|als|maakt|was|snel|goed|veel|wel|het)\s(?:\p{L}+\s)?$/iu.test(before);
  if (/^(?:bevestig|bewezen|gerucht)/.test(word))
    return NO_BEFORE.test(before) || /^\s(?:je|jouw|uw) (?:afspraak|aanmelding)/iu.test(after);
  if (/^schijn(?:t|en)$/.test(word))
    return /^\s(?:de zon|het licht|in de)/iu.test(after) || /(?:zon|maan|licht|lamp)\s$/iu.test(before);
  return (
    /^misschien$/.test(word) &&
    /^\s(?:tot (?:morgen|straks|dan|vrijdag|later|snel)|kunnen we|kun je|kan ik|wil je|handig|leuk|goed)/iu.test(after)
  );
}
