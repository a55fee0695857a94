/** Words with a digit that are no account: product names, ages, amounts, classes, times. */
const KNOWN =
  /^(?:covid-?\d+|mp[34]|ps[2-5]|gta\d?|fifa\d+|fc\d+|4chan|3mmc|2cb|4mmc|mh17|b2b|n\d|a\d+|e\d+|h264|iphone\d+|web[23]|top\d+|g[45]|area51|studio\d+|rtl\d|npo\d|nos3|brabant\d+|\p{L}*(?:havo|vwo|mavo|vmbo|klas|groep|mbo|brugklas|leerjaar|gymnasium|atheneum|bb|kb|tl|gl)\d*|week\d+)$/iu;
const COUNTED =
  /^\d[\d.,]*(?:e|ste|de|x|k|m|km|kg|gr?|mg|ml|cm|mm|u|h|uur|min|sec|euro|keer|jaar|jarigen?|plus|views?|volgers|likes|dagen|mensen|leerlingen|p|gb|mb|u\d+|h\d+|vwo|havo|mavo|vmbo\p{L}*|\p{L})$/iu;
const SITE = /\.(?:nl|com|be|org|net|eu|de|tv|gg|me|info|fm)$/i;
const ABBREVIATION = /^(?:\p{L}\.)+\p{L}?$|^(?:bijv|evt|resp|incl|excl|nr|tel|jl|a\.s|o\.a)\./iu;

/** Whether a word has the shape of an account name: letters with a digit, an underscore or a dot inside, and not something known. */
export function looksLikeHandle(word: string): boolean {
  if (word.length < 4 || !/\p{L}/u.test(word) || SITE.test(word) || ABBREVIATION.test(word)) return false;
  if (word.includes('_')) return /\p{L}/u.test(word);
  if (KNOWN.test(word) || COUNTED.test(word)) return false;
  if (/^\p{L}[\p{L}\p{N}]+\.[\p{L}\p{N}.]*[\p{Ll}\p{N}]$/u.test(word)) return !/\.\p{Lu}/u.test(word);
  return /\d/.test(word) && (word.match(/\p{L}/gu) ?? []).length >= 3;
}

/** Words that follow 'mijn snap is' or 'insta:' without being a name. */
const ORDINARY = new Set(
  (
    'weg gehackt leeg kwijt stuk vol geblokkeerd verwijderd dood privé prive openbaar nieuw niet nu echt ook al alweer weer gewoon nep fake opgeheven offline ' +
    'online kapot saai populair bekend veilig onveilig gevaarlijk verboden leuk stom raar druk rustig gestopt gesloten open anders beter erger bezig actief ' +
    'inactief gestolen overgenomen gebruikt gemeld gedeeld gewist verdwenen gesloopt gebanned verbannen geschorst aangemaakt gemaakt gestart begonnen onbekend ' +
    'bekeken viraal viral trending rage onrust rellen oproep oproepen filmpje filmpjes video videos foto fotos bericht berichten verhaal story stories ja nee geen ' +
    'veel weinig niets niks alles iets een het de dat die dit er hier daar waar wat wie hoe vrijdag zaterdag zondag maandag dinsdag woensdag donderdag vandaag ' +
    'morgen gisteren vanavond vanmiddag straks onduidelijk onschuldig hoax nepnieuws challenge pranks prank vechtpartij vechtpartijen pesten dreiging is op in ' +
    'toe hulp info contact vrienden toch gerust vergeten wijzigen aanmaken veranderen kwijtgeraakt nodig verplicht nieuws lessen trends accounts influencers bekende alles dingen gewoon dealers ' +
    'van bij met voor door en of als aan uit over naar te om ze zij hij we wij ik jij je haar zijn hun ons mij me hem'
  ).split(' '),
);

/** Whether a word with a dash could be an account, as Snapchat and PlayStation allow: letters, a dash, and a digit behind it. */
export function looksDashed(word: string): boolean {
  return (
    word.length >= 7 &&
    /^\p{L}{3,}[\p{L}\p{N}_.]*-[\p{L}\p{N}_.]*\d/u.test(word) &&
    !/^(?:klas|groep|covid|havo|vwo|mavo|vmbo|mbo|week|top|team)/iu.test(word)
  );
}

/** Whether two small words with a dash, behind a platform and a colon, are an account ('snap: noor-xs'): the sentence stops behind them. */
export function looksTwoWords(word: string, after: string): boolean {
  return (
    /^\p{Ll}{3,15}-\p{Ll}{2,15}$/u.test(word) &&
    word.split('-').every((part) => !ORDINARY.has(part)) &&
    /^(?:$|[\n,;!?)]|\.(?:\s|$))/u.test(after)
  );
}

/** Whether a plain word could be the name of an account at all, given what stands around it. */
export function mayBeHandle(word: string): boolean {
  return word.length >= 3 && /\p{L}/u.test(word) && !ORDINARY.has(word.toLowerCase()) && !SITE.test(word) && !COUNTED.test(word);
}
