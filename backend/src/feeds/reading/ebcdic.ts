/** Characters 0x40 to 0xFE of code page 037, the set of mainframes that the others differ from (Unicode mapping tables of IBM code pages). */
const base =
  ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ';

/** Where the other sets differ from it: the byte, base 16, and its character. */
const differences: Record<string, string> = {
  '037': '',
  '500': '4a[ 4f! 5a] 5f^ b0¢ ba¬ bb|',
  '1140': '9f€',
  '273': '43{ 4aÄ 4f! 59~ 5aÜ 5f^ 63[ 6aö 7c§ a1ß b0¢ b5@ ba¬ bb| bc‾ c0ä cc¦ d0ü dc} e0Ö ec\\ fc]',
  '1026': '48{ 4aÇ 4f! 5aĞ 5bİ 5f^ 68[ 6aş 79ı 7bÖ 7cŞ 7fÜ 8c} 8d` 8e¦ a1ö ac] ad$ ae@ b0¢ ba¬ bb| c0ç cc~ d0ğ dc\\ e0ü ec# fc"',
  '424': '41א 42ב 43ג 44ד 45ה 46ו 47ז 48ח 49ט 51י 52ך 53כ 54ל 55ם 56מ 57ן 58נ 59ס 62ע 63ף 64פ 65ץ 66צ 67ק 68ר 69ש 71ת 78‗',
  '875':
    '41Α 42Β 43Γ 44Δ 45Ε 46Ζ 47Η 48Θ 49Ι 4a[ 4f! 51Κ 52Λ 53Μ 54Ν 55Ξ 56Ο 57Π 58Ρ 59Σ 5a] 5f^ 62Τ 63Υ 64Φ 65Χ 66Ψ 67Ω 68Ϊ 69Ϋ 6a| 70¨ 71Ά 72Έ 73Ή 75Ί 76Ό 77Ύ 78Ώ 80΅ 8aα 8bβ 8cγ 8dδ 8eε 8fζ 9aη 9bθ 9cι 9dκ 9eλ 9fμ a0´ aaν abξ acο adπ aeρ afσ b0£ b1ά b2έ b3ή b4ϊ b5ί b6ό b7ύ b8ϋ b9ώ baς bbτ bcυ bdφ beχ bfψ cbω ccΐ cdΰ ce‘ cf― da± db½ dd· de’ df¦ eb§ ee« ef¬ fb© fe»',
};

/** Names that say a country or language instead of a number. */
const byCountry: Record<string, string> = { be: '500', ch: '500', he: '424' };

/** The first four bytes of a document that begins with '<?xml' in any of these sets (XML 1.0, appendix F.1). */
export const beginsInEbcdic = ([a, b, c, d]: Uint8Array): boolean => a === 0x4c && b === 0x6f && c === 0xa7 && d === 0x94;

function characters(set: string): string[] {
  const table = Array.from({ length: 256 }, (_, byte) => (byte < 0x40 ? '' : (base[byte - 0x40] ?? '')));
  table[0x05] = '\t';
  table[0x0d] = '\r';
  table[0x15] = '\n';
  table[0x25] = '\n';
  for (const difference of (differences[set] ?? '').split(' ').filter((part) => part !== ''))
    table[Number.parseInt(difference.slice(0, 2), 16)] = difference.slice(2);
  return table;
}

const read = (bytes: Uint8Array, set: string): string => {
  const table = characters(set);
  return Array.from(bytes, (byte) => table[byte]).join('');
};

/** The text of a document in EBCDIC, by the code page that its XML declaration names (ibm037, cp500, ebcdic-cp-nl); 037 when it names none. */
export function decodeEbcdic(bytes: Uint8Array): string {
  const label = /encoding\s*=\s*["']([\w.:-]+)/i.exec(read(bytes.subarray(0, 200), '037'))?.[1]?.toLowerCase() ?? '';
  const number = /\d+$/.exec(label)?.[0] ?? '';
  const set = number in differences ? number : (byCountry[label.slice(-2)] ?? '037');
  return read(bytes, set);
}
