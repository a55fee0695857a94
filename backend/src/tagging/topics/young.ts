import type { Token } from '../taggers/text.js';

const WORDS = new Set(
  (
    'jongere jongeren jongen jongens jochie jochies meisje meisjes meid meiden kind kinderen minderjarige minderjarigen puber pubers ' +
    'student studenten klas klasgenoot klasgenote klasgenoten docent docenten leraar leraren ouders zoon dochter middelbare ' +
    'vmbo havo vwo mbo scholen brugklas basisschool tiktok snapchat snap insta instagram'
  ).split(' '),
);
const HEADS = /^(?:tiener|jongeren|school|schol(?:ier|en)|leerling|jeugd|brugklas)/;
const TAILS = /(?:scholier|leerling|jongere|tiener|kind)(?:en|s)?$/;
const AGE = /^1[0-7](?:-jarigen?)?$/;

/** Whether a text speaks of young people or their school: near their phenomena nearly always, near the same words about adults rarely. */
export const speaksOfTheYoung = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => isYoungWord(lower));

const isYoungWord = (word: string): boolean => WORDS.has(word) || AGE.test(word) || HEADS.test(word) || TAILS.test(word);
