import { hits } from '../identifier.js';
import { FIRST, foldWord, KNOWN, lexicon } from './lexicon.js';
import type { NameFind } from './name-find.js';

const QUOTED = String.raw`["'“‘„«]{1,2}(?<name>(?=[^"'”’“»]{0,40}\p{Lu})\p{L}[\p{L}\p{N}.$-]{1,20}(?: [\p{L}\p{N}][\p{L}\p{N}.$-]{0,20}){0,2})["'”’“»]{1,2}(?![\p{L}\p{N}])`;
const PERSON =
  'hij|zij|ze|die|iemand|jongen|meisje|meid|man|vrouw|gast|gozer|dealer|leider|leerling|student|jongere|jongeman|verdachte|dader|runner|ronselaar|buurman|vriend|vriendin|broer|zus';
/** What brings a nickname in quotes: 'ze noemen hem', 'ene', 'bijgenaamd', 'een jongen die bekendstaat als', 'hij heet'. */
const NICKNAME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Oo]ud-leerling|[Dd]ealer)|noem(?:t|en|de|den) (?:[^.!?\n"'“‘„]{1,30} )?(?:hem|haar|zich|zichzelf|die (?:jongen|gast|gozer|man))(?: (?:ook|gewoon|altijd|nu|hier|daar|allemaal|wel)){0,3}|[Ee]ne|zekere|bijgenaamd|bijnaam(?: is| van (?:hem|haar)(?: is)?)?|alias|roepnaam(?: is)?|(?:${PERSON})(?: [^.!?\n"'“‘„]{1,24})? (?:bekend ?sta(?:at|nd|t)|bekend|staat bekend) als|luistert naar(?: de naam)?|(?:dealer|leider|oud-leerling|ronselaar|runner|plug|gast|gozer)|(?:${PERSON}) (?:heet|hete|heette)|(?:zich|zichzelf|hem|haar)(?= ["'“‘„«]{1,2}[^"'”’“»]{2,40}["'”’“»]{1,2} (?:laat |laten )?noem))[:,]? ${QUOTED}`,
  'gu',
);
/** 'een jongen die zich Ghost noemt'. */
const CALLS_ITSELF =
  /(?<=(?<!\p{L})(?:zich|zichzelf) )(?<name>\p{Lu}[\p{L}\p{N}]{1,20}(?: \p{Lu}[\p{L}\p{N}]{1,20})?)(?= (?:laat |laten )?noem)/gu;
/** 'Lil Sosa, zo noemt hij zichzelf'. */
const SO_CALLED =
  /(?<![\p{L}\p{N}])(?<name>\p{Lu}[\p{L}\p{N}]{1,20}(?: \p{Lu}[\p{L}\p{N}]{1,20})?)(?=, zo noem(?:t|de|en|den) (?:hij|zij|ze|we|ie|iedereen) (?:zich|zichzelf|hem|haar)(?!\p{L}))/gu;
/** 'een gast die Ghost genoemd wordt'. */
const IS_CALLED =
  /(?<=(?<!\p{L})(?:die|(?:meisje|kind) dat|ook) )(?<name>\p{Lu}[\p{L}\p{N}]{1,20}(?: \p{Lu}[\p{L}\p{N}]{1,20})?)(?= (?:genoemd (?:wordt|werd)|(?:wordt|werd) genoemd)(?!\p{L}))/gu;
/** '"Smokey" is zijn bijnaam'. */
const IS_NICKNAME = new RegExp(
  String.raw`${QUOTED}(?= is (?:de |een |zijn |haar |z'n |d'r |hun )?(?:bijnaam|straatnaam|roepnaam|schuilnaam|koosnaam)(?!\p{L}))`,
  'gu',
);
/** 'echte naam fedde kooistra', written small. */
const REAL_NAME =
  /(?<=(?<!\p{L})(?:echte|volledige|officiële|volle|ware) naam(?: is|:)? )(?<name>\p{L}{3,20}(?: (?:van|de|der|den|el|al|vd|ter|ten)){0,2} \p{L}{3,25})(?![\p{L}\p{N}])/gu;
/** Whether small words are a first name and something that is no plain word. */
function isWholeName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const known = (word: string | undefined): number => lexicon().words.get(foldWord(word ?? '')) ?? 0;
  const [first, last] = [known(words[0]), known(words.at(-1))];
  const plain = KNOWN.common | KNOWN.verb | KNOWN.weakVerb | KNOWN.before | KNOWN.ordinary | KNOWN.noPerson;
  return (first & FIRST.mask) >= FIRST.word && ((last & plain) === 0 || (last & KNOWN.surname) !== 0);
}

/** What a thing is that has a name as well. */
const THING =
  /(?<!\p{L})(?:drugs?|pil|pillen|middel|challenge|trend|app|spel|game|virus|dans|stof|vuurwerk|bom|auto|plek|groep|account|kanaal|filter|snoep|vape|drankje|hond|kat|merk)(?!\p{L})[^.!?\n]*$/iu;

/** Syllables of which Chinese names are made, as they are written in the Netherlands: the commonest surnames and parts of first names. */
const SYLLABLES = new Set(
  (
    'ai an bai bao bin bo cai cao chang chao chen cheng chun cui dai deng dong du fan fang fei feng fu gao gong gu guo hai han hao he hong hou hu hua huan huang hui jia jian jiang jiao jie jin jing jun kai kang lai lan lei li lian liang liao lin ling liu long lu luo ' +
    'mao mei meng min ming mo na nan ning pan pei peng ping qi qian qiang qiao qin qing qiu qiong ren rong rou rui ruo shan shao shen sheng shi shu song su sun tan tang tao tian ting wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xiu xu xuan xue yan yang yao ye yi yin ying yong yu yuan yue yun ze zeng zhang zhao zhen zheng zhi zhong zhou zhu zi zou'
  ).split(' '),
);
/** Without flag u, which makes the search three times as slow; pinyin is written in plain letters. */
const TWO_SYLLABLES = /(?<![\w'’-])[A-Z][a-z]{1,5}(?: [A-Z][a-z]{1,5}){1,2}(?![\w'’-])/g;
const NO_CHINESE_NAME = /^(?:Hong Kong|Tai Chi|Feng Shui|An Mei)$/u;

function chineseNames(text: string): NameFind[] {
  return hits(text, TWO_SYLLABLES).flatMap((hit) => {
    const parts = hit[0].toLowerCase().split(' ');
    if (!parts.every((part) => SYLLABLES.has(part)) || NO_CHINESE_NAME.test(hit[0])) return [];
    return [{ start: hit.index, end: hit.index + hit[0].length, because: 'Chinese naam' }];
  });
}

/** Finds names that no list holds and that a cue or their shape gives away: nicknames in quotes with a capital, Chinese names. */
export function cuedNames(text: string): NameFind[] {
  const calling = text.includes('noem');
  const quoting =
    /["'“‘„«]\p{L}/u.test(text) &&
    (calling ||
      /[Ee]ne |zekere |naam|alias|bekend|he(?:et|te)|luistert|dealer|leid|leerling|ronsel|runner|plug|gast |gozer/.test(text));
  const found = [
    ...(quoting ? hits(text, NICKNAME) : []),
    ...(calling ? [...hits(text, CALLS_ITSELF), ...hits(text, SO_CALLED), ...hits(text, IS_CALLED)] : []),
    ...(quoting && text.includes('naam') ? hits(text, IS_NICKNAME) : []),
  ];
  const nicknames = found.flatMap((hit) => {
    const name = hit.groups?.name ?? '';
    const start = hit.index + hit[0].lastIndexOf(name);
    const person = /(?:hem|haar|zich|zichzelf) /.test(hit[0]);
    if (!person && THING.test(text.slice(Math.max(0, hit.index - 50), start))) return [];
    return [{ start, end: start + name.length, because: 'bijnaam' }];
  });
  const real = text.includes(' naam')
    ? hits(text, REAL_NAME)
        .filter((hit) => isWholeName(hit[0]))
        .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, because: 'na naam' }))
    : [];
  return [...nicknames, ...real, ...chineseNames(text)];
}
