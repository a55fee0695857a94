/** A word that begins with a capital; what is written in capitals only is an abbreviation. */
const word = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
/** A first name, with or without a surname; not the beginning of what the police and others look for besides people. */
const name = `(?!(?:Audi|BMW|Mercedes|Volkswagen|Golf|Polo|Opel|Renault|Peugeot|Citro|Fiat|Ford|Seat|Skoda|Volvo|Toyota|Kia|Tesla|Getuige|Camerabeelden|Tips|Eigena|Bewoners?|Brabanders|Nederland|Eindhovena|Eindhovense|Helmond|Tilburg|Jeugd|Jongeren|Vrijwilliger|Agenten|Nieuwe|Chinees|Fortnite|Roblox|Wally|Nemo)[\\p{L}-]*)${word}(?: (?:(?:van|de|der|den|ter|ten|el|al|het|'t) )*(?:${word}|\\p{Lu}\\.))?`;
/** After a name nothing more is told, or an age, a place, or what happened. */
const end = '(?=\\s*(?:$|[.,:;!?]|\\(\\d{1,3}\\)|(?:uit|vermist|sinds|al|nog)\\s))';

/** Headlines that ask to look out for somebody by name; the capitals say that it is a name. */
export const namedSearches: readonly RegExp[] = [
  `(?:[Pp]olitie|[Rr]echerche|[Bb]urgernet|[Ff]amilie|[Oo]uders|[Aa]genten)(?: ${word})?(?: is| zijn)? (?:op zoek naar|zoekt|zoeken)(?: (?:dringend|nog|verder|steeds))*(?: naar)? ${name}${end}`,
  `(?:[Zz]oek(?:en|t)? (?:(?:je|u|ook) )?mee|[Hh]elp\\p{L}* (?:(?:ons|allemaal) )?mee(?: met)?(?: te)? zoeken|[Zz]oeken (?:verder|door)|[Uu]itkijken|[Kk]ijk(?:en)? uit) naar ${name}${end}`,
  `[Hh]elp(?:t|en)?(?: ons| mee)? ${name} (?:te )?(?:vinden|terug te vinden|terugvinden|zoeken)(?![\\p{L}])`,
  `(?:[Hh]eb(?:t|ben)?|[Hh]eeft) (?:jij|je|u|jullie|iemand) ${name} (?:ergens )?gezien`,
  `[Gg]ezocht door (?:de )?politie: ${name}`,
  `[Ww]ie weet waar ${name} is`,
  `[Hh]ave you seen ${name}\\s*(?:[?(]|$)`,
].map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})`, 'u'));
