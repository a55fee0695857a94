/** One step of the way for a signal about one child. */
export interface Step {
  who: string;
  what: string;
  contact: string | null;
}

/** Where a signal about one child belongs, in the order in which to try. */
export const oneChildRoute: { title: string; reason: string; steps: Step[] } = {
  title: 'Dit gaat over één kind. Dat hoort hier niet.',
  reason:
    'Onderstroom volgt verschijnselen, nooit personen. Er is niets opgeslagen; je tekst blijft hier staan tot je hem weghaalt.',
  steps: [
    { who: 'Mentor', what: 'Weet wat er in de klas speelt en kan vandaag met het kind praten.', contact: null },
    { who: 'Zorgcoördinator of jeugdverpleegkundige', what: 'Kijkt welke hulp past en wie er al betrokken is.', contact: null },
    {
      who: 'Veilig Thuis',
      what: 'Bij zorgen over geweld, mishandeling of verwaarlozing. Advies vragen kan zonder naam.',
      contact: '0800-2000',
    },
    { who: 'Wijkagent', what: 'Bij een strafbaar feit zonder acuut gevaar.', contact: '0900-8844' },
    { who: '112', what: 'Bij acuut gevaar, nu.', contact: '112' },
  ],
};
