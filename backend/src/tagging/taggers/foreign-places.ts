const COUNTRIES =
  'belgi[eë]|vlaanderen|walloni[eë]|duitsland|noorwegen|zweden|denemarken|finland|frankrijk|spanje|portugal|itali[eë]|griekenland|zwitserland|oostenrijk|luxemburg|polen|oekra[iï]ne|rusland|turkije|marokko|syri[eë]|irak|iran|isra[eë]l|gaza|engeland|schotland|ierland|wales|groot-brittanni[eë]|verenigd koninkrijk|verenigde staten|amerika|canada|mexico|brazili[eë]|suriname|cura[cç]ao|aruba|china|japan|india|indonesi[eë]|australi[eë]|zuid-afrika|egypte|roemeni[eë]|bulgarije|hongarije|servi[eë]|usa|vs|uk|dld|bel?|de';
const CITIES =
  'antwerpen|gent|brussel|brugge|leuven|luik|mechelen|genk|turnhout|lommel|kortrijk|charleroi|aken|keulen|d[uü]sseldorf|berlijn|hamburg|m[uü]nchen|parijs|lille|marseille|londen|manchester|birmingham|madrid|barcelona|rome|milaan|istanbul|oslo|stockholm|kopenhagen|wenen|praag|new york|los angeles|chicago|texas|florida|californi[eë]|moskou|kiev';
const ADJECTIVES =
  'belgische?|vlaamse?|waalse?|duitse?|franse?|engelse?|britse?|schotse?|ierse?|amerikaanse?|canadese|noorse?|zweedse?|deense?|finse?|spaanse?|portugese?|italiaanse?|griekse?|poolse?|russische?|turkse?|marokkaanse?|surinaamse?|zwitserse?|oostenrijkse?|zuid-afrikaanse?|australische?|antwerpse?|gentse?|brusselse?|oost-vlaamse|west-vlaamse';

const AFTER = new RegExp(`^\\s?(?:\\(|,\\s?|in\\s|bij\\s)\\s?(?:(?:het|de)\\s)?(?:${COUNTRIES}|${CITIES})(?!\\p{L})`, 'iu');
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${ADJECTIVES})\\s(?:(?:stad|stadje|dorp|dorpje|plaats|plaatsje|gemeente|deelgemeente|provincie|grensplaats|wijk|district)\\s)?$`,
  'iu',
);
const ANYWHERE = new RegExp(
  `(?<!\\p{L})(?:(?:${COUNTRIES.replace(/\|usa\|.*$/, '|usa')}|${CITIES}|${ADJECTIVES}))(?!\\p{L})`,
  'iu',
);
const LOOKED_AT = 24;

/** Whether a text speaks of another country at all: a country, a large city there, or an adjective such as 'Belgische'. */
export const speaksOfAbroad = (text: string): boolean => ANYWHERE.test(text);

/** Whether the adjective of another country stands right before: 'het Belgische Aalst', 'in de Duitse stad Essen'. */
export const abroadBefore = (text: string, start: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 2 * LOOKED_AT), start));

/** Whether the country or a large city there is named right after: 'Hasselt (België)', 'Deurne bij Antwerpen'. */
export const abroadAfter = (text: string, end: number): boolean => AFTER.test(text.slice(end, end + LOOKED_AT));
