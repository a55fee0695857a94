import {
  ageTexts,
  certaintyTexts,
  hashtagTexts,
  languageTexts,
  platformTexts,
  type SmallLine,
} from '../../../testing/small-texts.js';
import { findAgeGroups } from './age-groups.js';
import { findCertaintyWords } from './certainty-words.js';
import { splitHashtag } from './hashtags.js';
import { detectLanguage } from './language.js';
import { findPlatforms } from './platforms.js';
import { tokenize } from './text.js';

const codes = (found: readonly { code: string }[]): string => [...new Set(found.map(({ code }) => code))].sort().join(' ');
const sorted = (wanted: string): string => wanted.split(' ').sort().join(' ');

describe('small texts', () => {
  it.each(platformTexts)('name their platforms: %s', (text, wanted) => expect(codes(findPlatforms(text))).toBe(sorted(wanted)));

  it.each(ageTexts)('name their age groups: %s', (text, wanted) => expect(codes(findAgeGroups(text))).toBe(sorted(wanted)));

  it.each(certaintyTexts)('say how sure they are: %s', (text, wanted) =>
    expect(codes(findCertaintyWords(text))).toBe(sorted(wanted)),
  );

  it('are in their language, but for two of mixed words', () => {
    const wrong = languageTexts.filter(([text, wanted]: SmallLine) => detectLanguage(tokenize(text), text) !== wanted);
    expect(wrong.map(([text]) => text)).toEqual(['kom vanavond, gonna be lit', 'free palestine']);
  });

  it('split a hashtag that is itself a word of a topic', () => {
    const known = new Set(['kominactievrijdag', 'kominactie', 'schoolstaking']);
    expect(splitHashtag('kominactievrijdag', known)).toEqual(['kom', 'in', 'actie', 'vrijdag']);
    expect(splitHashtag('schoolstaking', known)).toEqual(['schoolstaking']);
  });

  it.each(hashtagTexts.filter(([, wanted]) => /^\S*\+\S+$/.test(wanted) && !/\d/.test(wanted)))('split %s', (text, wanted) => {
    const tag = /#([\p{L}_]+)/u.exec(text)?.[1] ?? '';
    const known = new Set(wanted.split('+'));
    expect(splitHashtag(tag, known).join('+')).toBe(wanted);
  });
});
