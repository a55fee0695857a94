import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['  hallo \n', 'hallo'],
    ['een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['be\u0000l\u0007 \u001b[31mrood', 'bel [31mrood'],
    ['kolom\tkolom', 'kolom kolom'],
    ['cafe\u0301', 'café'],
    ['كل شيء هادئ', 'كل شيء هادئ'],
    ['\u200fשלום', '\u200fשלום'],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
    ['half \ud83d!', 'half \ufffd!'],
  ])('turns %j into %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});
