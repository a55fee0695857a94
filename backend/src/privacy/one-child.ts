/** Whether a text is about one child, and the words that say so (UTF-16 offsets). */
export type OneChild = { concerns: boolean; because: { start: number; end: number }[] };

type Cue = { pattern: RegExp; weight: number; kind: 'subject' | 'person' | 'detail' | 'frame' };

const cue = (kind: Cue['kind'], weight: number, source: string, flags = 'giu'): Cue => ({
  kind,
  weight,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, flags),
});

const CHILD =
  '(?:mentor)?leerling|leerlinge|meisje|meid|jongen|jongetje|zoon|zoontje|dochter|dochtertje|kind|kindje|scholier|scholiere|brugklasser|brugpieper|puber|tiener|jongere|pupil|broertje|zusje|kleuter|student|studente|neefje|nichtje';
const OF = "een|1|één|deze|die|dit|dat|het|de|mijn|m'n|onze|ons|zijn|haar|hun|uw|jullie|bepaalde|betreffende";
const CLASS =
  String.raw`(?:klas|groep|leerjaar|uit|in|van) ?(?:[1-6] ?[a-z]\d?|[1-6](?:havo|vwo|mavo|vmbo)\w{0,3}|[a-z]{1,2}[1-6][a-z]?)` +
  String.raw`|(?:uit|in|van) (?:de )?(?:klas|groep|leerjaar) [1-8]|klas [1-6][a-z]?|groep [1-8]|[1-6][ -]?(?:e |de )?(?:havo|vwo|mavo|vmbo(?:-\w+)?|mbo)|(?:havo|vwo|mavo|vmbo)[ -]?[1-6][a-z]?` +
  String.raw`|uit (?:de |mijn |onze )?(?:brugklas|mentorklas|examenklas)|[12]e ?klas|(?:eerste|tweede|derde|vierde|vijfde|zesde) klas`;
const KIN =
  '(?:stief|pleeg|schoon)?(?:moeder|vader|ouders|mama|papa|broer|broertje|zus|zusje|oma|opa|oom|tante|neef|nicht|stiefbroer|stiefzus|gezin|familie|verzorgers?|voogd)';

/** What points at one child (subject), says something that identifies (detail), or makes it a phenomenon or news (frame, negative). */
const CUES: readonly Cue[] = [
  cue('subject', 2, String.raw`(?:${OF}) (?:(?!van|uit|op|om|voor)[\p{L}\d-]{2,20} ){0,2}?(?:${CHILD})`),
  cue(
    'subject',
    2,
    String.raw`(?:\d{1,2}-jarige?) (?:${CHILD})|(?:${CHILD}) \(\d{1,2}\)|(?:${CHILD}) (?:uit|van) (?:klas|[1-6]\p{L})`,
  ),
  cue(
    'subject',
    2,
    String.raw`(?:een|de|die|deze|het|dit) (?:\d{1,2}-jarige|\d{1,2} ?jarige)(?= (?:uit|die|is|heeft|wordt|zit|werd))`,
  ),
  cue(
    'subject',
    2,
    String.raw`(?:ze|zij) (?:vertelde|vertelt|zei|zegt|appte|schreef) (?:mij |me |ons )?dat (?:ze|zij)|hij (?:vertelde|vertelt|zei|zegt|appte|schreef) (?:mij |me |ons )?dat hij`,
  ),
  cue(
    'subject',
    4,
    String.raw`(?:een|1|één|eentje) van (?:mijn|m'n|onze) (?:mentor)?(?:leerlingen|jongens|meiden|meisjes|kinderen|pupillen|jongeren|studenten)`,
  ),
  cue(
    'subject',
    2,
    String.raw`(?<=(?:^|[.!?\n] ?))(?:${CHILD})(?= (?:van \d{1,2}|uit|die|appte?|vertelde|vertelt|zegt|zei|wordt|wil|heeft|is|durft|komt))`,
  ),
  cue('person', 1, 'hij|zij|hem|haar|hijzelf|zijzelf'),
  cue(
    'person',
    1,
    String.raw`ze (?:is|heeft|wordt|zit|was|had|woont|wil|durft|snijdt|eet|komt|krijgt|vertelt|vertelde|zegt|huilt|slaapt|gaat|ging|loopt|stuurde|spijbelt|gebruikt|kan|moet)`,
  ),
  cue('detail', 2, CLASS),
  cue(
    'detail',
    2,
    String.raw`(?:hij|zij|ze) is (?:pas |net |nog maar |nog )?(?:[89]|1\d)(?= (?:en|jaar|maar)|[,.])|overdosis|afscheidsbrief|pillen (?:geslikt|ingenomen)`,
  ),
  cue(
    'detail',
    1,
    String.raw`gechanteerd|niet (?:meer )?op school geweest|gebruikt (?:elke dag|dagelijks|veel|steeds)|uitgehuwelijkt|gegroomd|gestalkt|misbruik|zelfmoord|suïcide`,
  ),
  cue(
    'detail',
    2,
    String.raw`(?:zijn|haar|z'n|d'r|diens) (?:\p{L}{3,12} )?${KIN}|(?:de )?(?:moeder|vader|ouders|broer|zus|oma|opa) van (?:deze|die|dit|dat|een|de|het) (?:${CHILD})`,
  ),
  cue(
    'detail',
    2,
    String.raw`thuissituatie|bij (?:zijn|haar|z'n) (?:\p{L}+ )?(?:${KIN})|uit ?huis ?geplaatst|pleeggezin|jeugdzorg|veilig thuis|ondertoezichtstelling|voogd|thuis (?:wordt|is|gaat|geslagen|mishandeld|onveilig)|thuis (?:niet|heel) (?:\p{L}+ )?(?:goed|fijn|veilig)|(?:gescheiden|vechtscheiding)|mishandeld|wegloopt|weggelopen|van huis`,
  ),
  cue(
    'detail',
    2,
    String.raw`(?:snijdt|sneed|krast|krast|bezeert|verwondt|beschadigt) (?:\p{L}+ )?zich(?:zelf)?|zich(?:zelf)? (?:\p{L}+ )?(?:snijdt|sneed|krast|verwondt|beschadigt)|automutileert|niet meer (?:wil|wilde) leven|wil(?:de)? niet meer leven|(?:wil|wilde) (?:\p{L}+ )?(?:dood|er niet meer zijn)|su[iï]cidaal|suïcidaal|zelfmoordpoging|suïcidepoging|littekens|anorexia|een einde (?:aan|te)`,
  ),
  cue(
    'detail',
    2,
    String.raw`(?:woont|wonen|wonend) (?:\p{L}+ )?(?:in|op|aan|bij|naast|om de hoek)|\p{L}+(?:straat|laan|weg|plein|hof|dreef|singel) \d+\p{L}?`,
  ),
  cue(
    'detail',
    1,
    String.raw`\(\d{1,2}\)|van (?:een jaar of )?\d{1,2}(?: jaar)?(?! tot| euro| keer)|\d{1,2} ?jaar(?: oud)?|\d{1,2}-jarige?`,
  ),
  cue(
    'detail',
    1,
    String.raw`gepest|afgeperst|bedreigd|verkracht|aangerand|misbruikt|zwanger|spijbelt|verzuimt|geschorst|depressief|verslaafd|autisme|autistisch|adhd|medicatie|psycholoog|therapie|opgenomen|diagnose|trauma|buitengesloten|verliefd|huilt|huilde|huilend|eenzaam|eet niet|eet bijna niet|blowt|dealt|schulden|lover ?boy|naaktfoto|naaktfoto's|geëxposed|in elkaar geslagen|blauwe plekken|steelt|slaat|mishandelt|vriendje|vriendinnetje|mentor|zorgco[oö]rdinator|niet naar school|thuis zit|ziek gemeld|in de war`,
  ),
  cue(
    'detail',
    1,
    '(?:foto|filmpje|video|beelden|adres|nummer) van (?:haar|hem)|(?:zijn|haar) (?:kamer|telefoon|adres|gezicht|armen|pols|polsen|klas|mentor|rooster|huis|fiets|vriend|vriendin|ex|dossier)',
  ),
  cue(
    'frame',
    -2,
    String.raw`aangehouden|opgepakt|veroordeeld|rechtbank|rechter|volgens de politie|politie (?:meldt|zoekt|waarschuwt|houdt)|omroep brabant|studio040|nos|krant|nieuwsbericht|persbericht|in het nieuws|meldt|bericht over`,
  ),
  cue(
    'frame',
    -2,
    String.raw`(?:als|wanneer|stel dat|wat als) (?:een|je|jouw|uw|zo'n) (?:${CHILD})|een (?:${CHILD}) (?:van \d{1,2} (?:jaar )?)?kan|(?:elk|ieder|elke|iedere) (?:${CHILD})|geen (?:enkele? )?(?:${CHILD})|per (?:${CHILD})|hoe je|wat doe je`,
  ),
  cue(
    'frame',
    -2,
    String.raw`leerlingen|jongeren|kinderen|meiden|meisjes|jongens|scholieren|tieners|pubers|brugklassers|studenten|jeugd|dochters|zonen`,
  ),
  cue(
    'frame',
    -1,
    String.raw`\p{L}*challenge|trend|rage|hype|oproep|oproepen|viral|hashtag|hoax|demonstratie|rellen|gaat rond|rondgaan|circuleert|nepbericht|complot|filter|app-?groep|groepschat|#\p{L}+|personage|hoofdpersoon|serie|spel|influencer|rapper`,
  ),
];

/** A first name before a class, an age or a state: 'Lotte uit 2b', 'Daan (14)', 'leerling Sanne', 'ze heet Noor'. */
const NAMED: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,14}(?: (?:van |de |van der )?\p{Lu}\.?\p{Ll}*)?(?= (?:uit|zit in|van) (?:klas |groep |mijn (?:mentor)?klas|[1-6] ?\p{L}))/gu,
  /(?<![\p{L}\p{N}])(?!Jongen|Meisje|Leerling|Man|Vrouw|Tiener|Scholier)\p{Lu}\p{Ll}{2,14}(?= \(\d{1,2}\))/gu,
  /(?<=(?:leerling|meisje|jongen|zoon|dochter|kind|heet|genaamd|noemen|naam is) )\p{Lu}\p{Ll}{1,14}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,14}(?= (?:wordt|is) (?:\p{L}+ ){0,3}(?:gepest|afgeperst|bedreigd|mishandeld|zwanger|suïcidaal|depressief|weggelopen|geslagen))/gu,
];

/** Words with a capital that are no first name. */
const NO_NAME =
  /^(?:Eindhoven|Helmond|Veldhoven|Best|Woensel|Stratum|Gestel|Tongelre|Strijp|Snapchat|Instagram|Telegram|Discord|Roblox|Nederland|Brabant|Het|De|Een|Die|Dat|Dit|Deze|Leerling|Leerlingen|Meisje|Jongen|Jongens|Meiden|Groep|Filmpje|Filmpjes|Video|Foto|Iemand|Niemand|Er|Ze|Hij|Zij|Wie|Alles|Jeugd|School|Klas|Kinderen|Jongeren|Ook|Verder|Daar|Hier|Nu|Vape|Docent|Mentor|Ouder|Politie|Challenge|Trend)$/;

/** How many points make it a text about one child: one child and one thing that identifies or burdens that child. */
const ENOUGH = 3;

type Hit = { start: number; end: number; weight: number; kind: Cue['kind'] };

function hitsOf(text: string): Hit[] {
  const cues = CUES.flatMap(({ pattern, weight, kind }) =>
    [...text.matchAll(pattern)].slice(0, 50).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, weight, kind })),
  );
  const names = NAMED.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((hit) => !NO_NAME.test(hit[0]))
      .map((hit): Hit => ({ start: hit.index, end: hit.index + hit[0].length, weight: 3, kind: 'subject' })),
  );
  return [...cues, ...names];
}

const strongest = (hits: readonly Hit[], kind: Cue['kind']): number =>
  hits.reduce((most, hit) => (hit.kind === kind ? Math.max(most, hit.weight) : most), 0);

/**
 * Tells whether a text is about one child (who then needs the route of mentor and zorgcoördinator) or about a phenomenon. A child in
 * the singular, or 'hij' or 'zij', counts together with what identifies it; plurals, calls, challenges and news count against it.
 */
export function concernsOneChild(text: string): OneChild {
  const hits = hitsOf(text);
  const details = hits.filter((hit) => hit.kind === 'detail');
  const detail = details.reduce((sum, hit) => sum + hit.weight, 0);
  const frame = hits.filter((hit) => hit.kind === 'frame').reduce((lowest, hit) => Math.min(lowest, hit.weight), 0);
  const subject = strongest(hits, 'subject') || strongest(hits, 'person');
  const concerns = subject > 0 && (detail > 0 || subject >= 3) && subject + Math.min(detail, 5) + frame >= ENOUGH;
  const because = hits.filter((hit) => hit.kind !== 'frame').map(({ start, end }) => ({ start, end }));
  return { concerns, because: concerns ? because.sort((a, b) => a.start - b.start) : [] };
}
