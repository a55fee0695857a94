import iconv from 'iconv-lite';

/**
 * What is meant by a label, letters and digits only: the larger Windows set that everybody means by the smaller one (WHATWG Encoding
 * Standard §4.2), and other names under which programs declare a set.
 */
const meant: Record<string, string> = {
  ...named('windows-1252', 'ascii usascii ansi 646 ansix341968 latin1 l1 iso88591 88591 8859 cp819 iso88591windows winansi'),
  ...named('windows-1254', 'iso88599 latin5 l5'),
  ...named('windows-874', 'iso885911 tis620'),
  ...named('gbk', 'gb2312 xgbk chinese csgb2312 gb231280 euccn'),
  ...named('shift_jis', 'xsjis sjis mskanji shiftjis2004 shiftjisx0213'),
  ...named('euc-jp', 'eucjis2004 eucjisx0213 xeucjp'),
  ...named('cp949', 'ksc56011987 ksc5601 euckr uhc xwindows949 korean'),
  ...named('iso-2022-jp', 'iso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jp2004 iso2022jpext csiso2022jp'),
  ...named('utf-8', 'utf8 u8 utf utf8ucs2 unicode11utf8 xutf8'),
  ...named('utf-7', 'u7 utf7 unicode11utf7'),
  ...named('maccenteuro', 'maclatin2 maccentraleurope xmacce'),
  ...named('pt154', 'ptcp154 cp154'),
  ...named('rk1048', 'kz1048 strk10482002'),
};

function named(encoding: string, labels: string): Record<string, string> {
  return Object.fromEntries(labels.split(' ').map((label) => [label, encoding]));
}

/** The set that a label stands for, by a name that can be decoded; undefined when nobody knows it. */
export function knownCharset(label: string | undefined): string | undefined {
  if (!label) return undefined;
  const plain = label.trim().toLowerCase();
  const encoding = meant[plain.replace(/[^a-z0-9]/g, '')] ?? plain;
  return iconv.encodingExists(encoding) || platformKnows(encoding) ? encoding : undefined;
}

function platformKnows(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
