import { email } from '../privacy/email.js';
import { MASKS, type Recogniser, type Span } from '../privacy/identifier.js';
import { phone } from '../privacy/phone.js';
import { recognisers, redact } from '../privacy/redact.js';
import type { Block, GuidanceDocument, Inline, ListItem, TextBlock } from './content.js';
import { plainText } from './content.js';
import { whomToCall } from './drafting/sections/whom-to-call.js';

/** Numbers of people are mobile ones; under 'Wie bel je?' the landlines and mailboxes of organisations have to stay readable. */
const mobile: Recogniser = {
  ...phone,
  find: (text) => phone.find(text).filter(({ start, end }) => /^(?:0031|31)?0?6/.test(text.slice(start, end).replace(/\D/g, ''))),
};
/** A mailbox of a desk, not of a person: its name says what it is for. */
const DESK =
  /^(?:info|contact|meldpunt|meldingen|melden|advies|secretariaat|bureau|balie|jeugd|jongerenwerk|wijkteam|zorgteam|veiligheid|leerplicht|helpdesk)[\w.-]{0,40}@/iu;
const FREE = /@(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|proton)/iu;
const ownMail: Recogniser = {
  ...email,
  find: (text) =>
    email.find(text).filter(({ start, end }) => {
      const found = text.slice(start, end);
      return !DESK.test(found) || FREE.test(found);
    }),
};
const withDesks = recognisers.map((each) => (each === phone ? mobile : each === email ? ownMail : each));

/** Control characters and broken letters have no place in a text; line ends are nodes of their own. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .normalize('NFC');

/** Takes finds out of the words of one line; a find that runs over several marks is masked where it begins. */
function masked(inline: readonly Inline[], spans: readonly Span[]): Inline[] {
  let offset = 0;
  return inline.flatMap((part): Inline[] => {
    const from = offset;
    offset += part.type === 'text' ? part.text.length : 1;
    if (part.type !== 'text') return [part];
    let text = '';
    let at = from;
    for (const { start, end, type } of spans) {
      if (end <= at || start >= offset) continue;
      text += part.text.slice(at - from, Math.max(start - from, at - from));
      if (start >= from) text += MASKS[type];
      at = Math.min(end, offset);
    }
    text += part.text.slice(at - from);
    return text ? [{ ...part, text }] : [];
  });
}

function maskLine<T extends TextBlock>(line: T, found: readonly Recogniser[]): T {
  if (!line.content) return line;
  const content = line.content.map((part) => (part.type === 'text' ? { ...part, text: tidy(part.text) } : part));
  const words = content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');
  return { ...line, content: masked(content, redact(words, found).spans) };
}

function maskBlock(block: Block, found: readonly Recogniser[]): Block {
  if (block.type === 'question') {
    const text = redact(tidy(block.attrs.text), found).text;
    return maskLine({ ...block, attrs: { text } }, found);
  }
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return maskLine(block, found);
  const item = ({ content }: ListItem): ListItem => ({
    type: 'listItem',
    content: content.map((each) => maskBlock(each, found)),
  });
  return { ...block, content: block.content.map(item) };
}

/** The text of a handreiking after the privacy gate: read per line, so that bold letters hide nothing. */
export function maskDocument(document: GuidanceDocument): GuidanceDocument {
  let found: readonly Recogniser[] = recognisers;
  const content = document.content.map((block) => {
    if (block.type === 'heading' && block.attrs.level === 2)
      found = plainText(block) === whomToCall.heading ? withDesks : recognisers;
    return maskBlock(block, found);
  });
  return { type: 'doc', content };
}
