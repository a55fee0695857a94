const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of Dutch places that are also ordinary words, first names or surnames (checked by reading the national list): the text must show that a place is meant. */
export const ORDINARY = list(
  'akert america axel balk ballast bangert band bant beek beers beersdal beesd belfort berg bergen berghem best biesland bloemhof boskamp borger born borne brakel brand brabander breezand buren burgemeesterswijk commandeurs componistenkwartier dalen deil ham delden dieren dommelen doorn donk dorst driel duiven echt eckart eerde elden elst emst ens enschot enter epe erp esch espel etten gameren gein gendt goor gracht grave griffioen groet groenewoud groenswaard grou haps haren hank handel hees heeg heel heer heide heino helden helpman hem herpen herten hoek hoeven hoogland holt hopel horn horst houten huizen hulst husken ingen jordaan kampen kapelle kaalheide keent kessel klimmen koningslust kop kruisberg lage lastage leek leens leest lent leur leuken leuth lichtenberg linden linne lith loenen lomm loon loven lunetten made malberg marken mechelen meeden melle merenwijk meteren mill moesel molenhoek monster montfort mook muiden neck neede nes niekerk nieuwland nieuwoord nieuwpoort noordeinde norg oost ooij oosteind oosteinde oosterpark oostrum orden ommen opende opeinde ophoven orthen passart petten pesse peelo pierik putte putten raam reek reitdiep rivierenkwartier roden rozendaal rijen rossum rugge ruinen rutten salderes schoot sibbe sluis son spijk staal stein sterrenberg stiens swalmen thorn tinga tivoli tricht tuindorp tuk uden vaart veen velden ven villapark vliedberg vogelkwartier vogelwijk vorden vries vuren waarde waarder waardenburg waterakkers warga wehl well welgelegen welberg westeinde wernhout wierden winkel wisch wolder woolde wouw zandberg zegge zetten zevenhoven zuilichem noordhoek valkenburg halfweg heusden laren holten rolde diever lutten zwaag rust wilhelminadorp prinsenhof spoorwijk speelheide staatsliedenkwartier statenkwartier generalenbuurt malta adam ein',
);

/** Names that are now and then an ordinary word: a capital within a sentence is enough, in lower case the text must show it. */
export const DOUBTFUL = list(
  'leiden weert goes ede oss leende hapert duizel soest tiel delft gouda zwolle dussen lochem aalst vianen stein breda heel zeist assen emmen elburg hattem bunde wijhe lisse loosdrecht limmen heerde hedel heesch bakel gastel steensel hulsel someren vessem eersel reusel asten losser rhenen rucphen schagen schinnen sleen someren urk veghel venlo vught wezep wijchen zelhem barrier mierlo borkel bavel budel heeze liessel bladel deurne rips edam cuijk huissen druten best',
);

/** What stands in the list of places but names none by itself: points of the compass, provinces, common nouns. */
export const NEVER: ReadonlySet<string> = new Set([
  ...'noord zuid oost west stad dorp centrum binnenstad wijk oude nieuwe nederland holland brabant limburg friesland drenthe flevoland gelderland overijssel zeeland kop wal'.split(
    ' ',
  ),
  ...['de haven', 'de hoven', 'de noord', 'de wijk', 'de hagen', 'de heeg', 'de domp', 'gulden bodem', 'kop zeedijk'],
]);

/** Names better known as a place abroad: Dutch only when another place in the text lies near the Dutch one. */
export const ABROAD_FIRST = list('mechelen nieuwpoort malta america essen halle brakel melle hasselt');

/** Dutch names that are also places abroad: dropped when the text speaks of abroad and names no place near the Dutch one. */
export const ALSO_ABROAD = list(
  'aalst bergen beek ham lent born stein kessel peer haren beers berg horst deurne heusden montfort hoboken hulst laren rijen putte kapelle brakel velden velp beringe rossum',
);

/** Adjectives, shorter names and inhabitants that do not follow from the name. */
export const OTHER_FORMS: Readonly<Record<string, readonly string[]>> = {
  "'s-Hertogenbosch": ['Bossche', 'Bosschenaar', 'Bosschenaren'],
  'Den Haag': ['Haagse', 'Haags', 'Hagenaar', 'Hagenaars', 'Hagenees', 'Hagenezen'],
  Eindhoven: ['Eindhovenaar', 'Eindhovenaren'],
  Helmond: ['Helmonder', 'Helmonders'],
  Geldrop: ['Geldroppenaar', 'Geldroppenaren'],
  Best: ['Bestse', 'Bestenaar', 'Bestenaren'],
  Son: ['Sonse'],
  Bladel: ['Bladelse'],
  Nuenen: ['Nuenense', 'Nuenenaar', 'Nuenenaren'],
  Veldhoven: ['Veldhovenaar', 'Veldhovenaren'],
  Valkenswaard: ['Valkenswaardenaar', 'Valkenswaardenaren'],
  Deurne: ['Deurnese', 'Deurnenaar', 'Deurnenaren'],
  Amsterdam: ['Amsterdammer', 'Amsterdammers'],
  Rotterdam: ['Rotterdammer', 'Rotterdammers'],
  Utrecht: ['Utrechter', 'Utrechters', 'Utrechtenaar', 'Utrechtenaren'],
  Tilburg: ['Tilburger', 'Tilburgers'],
  Breda: ['Bredase', 'Bredanaar', 'Bredanaars'],
  Nijmegen: ['Nijmeegse', 'Nijmeegs', 'Nijmegenaar', 'Nijmegenaren'],
  Arnhem: ['Arnhemmer', 'Arnhemmers'],
  Leiden: ['Leidse', 'Leids', 'Leidenaar', 'Leidenaren'],
  Almere: ['Almeerse', 'Almeers', 'Almeerder', 'Almeerders'],
  Zwolle: ['Zwolse', 'Zwols', 'Zwollenaar', 'Zwollenaren'],
  Groningen: ['Groningse', 'Gronings', 'Groninger', 'Groningers', 'Stadjers'],
  Delft: ['Delftse', 'Delfts', 'Delftenaar', 'Delftenaren'],
  Gouda: ['Goudse', 'Gouwenaar', 'Gouwenaars'],
  Enschede: ['Enschedese', 'Enschedeër', 'Enschedeërs'],
  Maastricht: ['Maastrichtse', 'Maastrichtenaar', 'Maastrichtenaren'],
  Venlo: ['Venlose', 'Venlonaar', 'Venlonaren'],
  Weert: ['Weertse', 'Weertenaar', 'Weertenaren'],
  Oss: ['Osse', 'Ossenaar', 'Ossenaren'],
  Haarlem: ['Haarlemse', 'Haarlems', 'Haarlemmer', 'Haarlemmers'],
  Dordrecht: ['Dordtse', 'Dordts', 'Dordtenaar', 'Dordtenaren', 'Dordt'],
  Roermond: ['Roermondse', 'Roermondenaar', 'Roermondenaren'],
  Roosendaal: ['Roosendaalse', 'Roosendaler', 'Roosendalers'],
  Apeldoorn: ['Apeldoornse', 'Apeldoorner', 'Apeldoorners'],
  Amersfoort: ['Amersfoortse', 'Amersfoorter', 'Amersfoorters'],
  Deventer: ['Deventer', 'Deventenaar', 'Deventenaren'],
  Zaandam: ['Zaandamse', 'Zaandammer', 'Zaandammers'],
};

/** Nicknames and short forms of large places: as written, the name on the screen, the municipality. */
export const NICKNAMES: readonly (readonly [string, string, string])[] = [
  ['Den Haag', 'Den Haag', 'GM0518'],
  ['Scheveningen', 'Scheveningen', 'GM0518'],
  ['Malieveld', 'Malieveld', 'GM0518'],
  ['Schilderswijk', 'Schilderswijk', 'GM0518'],
  ['Binnenhof', 'Binnenhof', 'GM0518'],
  ['070', 'Den Haag', 'GM0518'],
  ['Den Bosch', "'s-Hertogenbosch", 'GM0796'],
  ['s Hertogenbosch', "'s-Hertogenbosch", 'GM0796'],
  ['s-Bosch', "'s-Hertogenbosch", 'GM0796'],
  ['Oeteldonk', "'s-Hertogenbosch", 'GM0796'],
  ['Kruikenstad', 'Tilburg', 'GM0855'],
  ['Kielegat', 'Breda', 'GM0758'],
  ['Krabbegat', 'Bergen op Zoom', 'GM0748'],
  ['Tullepetaonestad', 'Roosendaal', 'GM1674'],
  ['Striepersgat', 'Valkenswaard', 'GM0858'],
  ['Rommelgat', 'Veldhoven', 'GM0861'],
  ['Klompengat', 'Best', 'GM0753'],
  ['Mokum', 'Amsterdam', 'GM0363'],
  ['Adam', 'Amsterdam', 'GM0363'],
  ["A'dam", 'Amsterdam', 'GM0363'],
  ['020', 'Amsterdam', 'GM0363'],
  ['Bijlmer', 'Bijlmer', 'GM0363'],
  ['Museumplein', 'Museumplein', 'GM0363'],
  ['Leidseplein', 'Leidseplein', 'GM0363'],
  ['Rotjeknor', 'Rotterdam', 'GM0599'],
  ['Rdam', 'Rotterdam', 'GM0599'],
  ["R'dam", 'Rotterdam', 'GM0599'],
  ['010', 'Rotterdam', 'GM0599'],
  ['Rotterdam The Hague Airport', 'Rotterdam The Hague Airport', 'GM0599'],
  ['Coolsingel', 'Coolsingel', 'GM0599'],
  ['Zaandam', 'Zaandam', 'GM0479'],
  ['Alphen', 'Alphen aan den Rijn', 'GM0484'],
  ['Kanaleneiland', 'Kanaleneiland', 'GM0344'],
  ['Vredenburg', 'Vredenburg', 'GM0344'],
  ['030', 'Utrecht', 'GM0344'],
  ['013', 'Tilburg', 'GM0855'],
  ['040', 'Eindhoven', 'GM0772'],
  ['0492', 'Helmond', 'GM0794'],
];
