import type { Token } from './text.js';

/** The language a text is mostly written in, as far as the tagger needs to know. */
export type Language = 'nl' | 'en' | 'other';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Frequent Dutch words, with chat spellings and street language of Dutch schools. */
const DUTCH = list(
  "in is was februari maart april juni juli augustus september oktober november december januari volgt volgende overleg zoekt hulp naar vraagt krijgt zet stemt wint verliest opent oudere eigen elke nieuwe derde tweede achttiende vrij vrijwilligers gemeente gemeenteraad de het een en van ik je dat die te niet op aan met voor er maar om hem dan zou of wat mijn zo als nog naar uit bij ook tot door wij ze zich heb hebben wordt worden wel deze dit geen gaat gaan moet kan over onze jullie waar veel weer iedereen heeft zijn haar hij zij hun ons jij mij u uw ben bent waren werd werden zal zullen kunnen komt komen kom ga doe doet doen zeg zegt weet maakt mag mogen wil willen hier daar nu toen altijd nooit iets niets niks iemand niemand alle allemaal andere meer heel echt gewoon even ff ook vandaag morgen vanavond vanmiddag gisteren straks uur klas leerlingen leerling jongens meisjes filmpje ouders docent jongeren tussen tegen sinds zonder onder na eerst laatste nieuwe mooi lekker leuk goed slecht rustig druk vrijdag maandag dinsdag woensdag donderdag zaterdag zondag ewa wollah wallah mattie matties fittie osso skeer doekoe tata faka wajow kanker kk tering sws idd mss nie egt echte sgool gwn eig eigenlijk zn mn m'n z'n d'r 't 'n jwz gozer ouwe pik vecht vechten slaan staan plein pauze boekoe loesoe tfoe zemmel kifesh dushi broertje zusje swa bent hoor toch snap aub alsjeblieft dank bedankt groetjes oproep rellen wijk politie gevonden mes geld",
);
const ENGLISH = list(
  "schools parents police teachers reaches students pupils dutch teens warn boys girls calls call line strong easy money friend account video online live crazy emergency worried that's there's what's he's she's you're they're i'll we're someone somebody nothing something the and to a you that was for on are with his they at one have this from by not all were we when your can there an which their if how up out them then she many some so would like him into has more her two my me it's i'm don't dont what who why where our be do does did just know think want wants get got gonna wanna let's lets come bring everyone nobody anyone after before tomorrow today tonight school fight meet people kids guys good bad no yes cap wild fire lit bruh smoke will cannot can't make made see saw new about because really only over again never always every his its been being had having than too very off here these those us say says said go going look take need it he of is in",
);
/** Words that both languages write; they weigh little. */
const SHARED = list(
  'online live video account win in is we was over had up want me met hem so of school fight bad kids man bent her brief get on no fire after lit pas people new a an',
);
/** Words of the other languages most met around Dutch schools: German, French, Polish, Turkish, Spanish, Italian, Romanian. */
const OTHER = list(
  'komme schule und ich nicht wir sind ist mit auf ein eine zum zur auch kein oder wenn machen heute uns bahnhof fur le les des une et est nous vous pour avec dans sur au aux tous demain soir qui que il elle du la jest jestem sie jutro dzis szkole wszyscy idziemy dla bir bu ve icin degil okul okula yarin arkadaslar gelmeyin kardes cok sen el los las una y es por para con que manana hoy si gli che non sono domani scuola e pentru maine scoala merhaba selam habibi yalla inshallah walla',
);
const LOOKED_AT = 2_000;
const OTHER_LETTERS = /[ıışğłąęśżźćńőűßñ¿¡øåæü]/iu;

/** Weighs the words of each language and the shape of the rest; a short text without any sign counts as Dutch. */
export function detectLanguage(tokens: readonly Token[], text: string): Language {
  if (tokens.length === 0) return /\p{L}/u.test(text) ? 'other' : 'nl';
  const score = { nl: 0, en: 0, other: 0 };
  const read = tokens.slice(0, LOOKED_AT);
  let latin = 0;
  for (const { lower, text: written } of read) {
    if (/^[a-z0-9'-]+$/.test(lower)) latin++;
    weigh(score, lower, written);
  }
  if (latin < read.length / 2) return 'other';
  if (score.other > score.nl && score.other > score.en && score.other >= 1.5) return 'other';
  if (score.en > score.nl && score.en >= 1) return 'en';
  return score.nl > 0 || tokens.length < 8 ? 'nl' : 'other';
}

function weigh(score: Record<Language, number>, lower: string, written: string): void {
  const dutch = DUTCH.has(lower);
  const english = ENGLISH.has(lower);
  const shared = SHARED.has(lower) || (dutch && english);
  if (dutch) score.nl += shared ? 0.25 : 1;
  if (english) score.en += shared ? 0.25 : 1;
  if (OTHER.has(lower) && !dutch && !english) score.other += 1.5;
  if (dutch || english || lower.length < 4) return;
  if (OTHER_LETTERS.test(written)) score.other += 1.5;
  else if (
    /ij|aa|oo[dkmnprt]|uu|sch(?!ool)|cht|ee[dklmnprst]|ui[dklnst]|(?:[bdfgklmnprt])en$|je$|^ge.{3,}[dt]$|^ver.{3}|lijk|heid|ingen$|dag$|gt$|ie$/.test(
      lower,
    )
  )
    score.nl += 0.4;
  else if (/th|wh|sh$|tion|ing$|ould|ght|[a-z]ly$|ck/.test(lower)) score.en += 0.4;
}
