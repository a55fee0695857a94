import { Refusal } from '../platform/web/errors.js';
import { bullets, fixedHeading, paragraph, question } from './drafting/block.js';
import { checkContent } from './check-content.js';
import { type Block, plainText } from './content.js';
import { fixedHeadings } from './drafting/sections.js';

const word = (text: string) => ({ type: 'text' as const, text });

/** A handreiking with these blocks under one heading. */
const filled = (heading: string, ...blocks: unknown[]) => ({
  type: 'doc',
  content: fixedHeadings.flatMap((each) => [fixedHeading(each), ...(each === heading ? blocks : [question('Vul in.')])]),
});

const check = (document: unknown) => checkContent(JSON.stringify(document));
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'kept';
};
const below = (heading: string, ...blocks: Block[]): string => {
  const { content } = check(filled(heading, ...blocks));
  return content
    .slice(fixedHeadings.indexOf(heading) * 2 + 1, fixedHeadings.indexOf(heading) * 2 + 1 + blocks.length)
    .map(plainText)
    .join('|');
};

describe('what may be kept of a handreiking', () => {
  it.each([
    ['text that is no JSON', '{'],
    ['another kind of document', JSON.stringify({ type: 'page' })],
    [
      'a link',
      JSON.stringify(filled('Wat is het?', { type: 'paragraph', content: [{ ...word('x'), marks: [{ type: 'link' }] }] })),
    ],
    ['a picture', JSON.stringify(filled('Wat is het?', { type: 'image', attrs: { src: 'x' } }))],
    ['a list without items', JSON.stringify(filled('Wat is het?', { type: 'bulletList', content: [] }))],
    ['endless nesting', '['.repeat(60_000) + ']'.repeat(60_000)],
  ])('refuses %s', (_, content) => {
    expect(refusal(() => checkContent(content))).toBe('guidance.notReadable');
  });

  it('refuses more than 200 kilobytes', () => {
    expect(refusal(() => check(filled('Wat is het?', paragraph(word('é'.repeat(100_000))))))).toBe('guidance.tooLarge');
  });

  it.each([
    ['a missing heading', (all: Block[]) => all.slice(2)],
    ['two headings that changed places', (all: Block[]) => [all[2]!, all[3]!, all[0]!, all[1]!, ...all.slice(4)]],
    ['an extra heading', (all: Block[]) => [...all, fixedHeading('Nog iets')]],
    ['text before the first heading', (all: Block[]) => [paragraph(word('Eerst dit.')), ...all]],
  ])('refuses %s', (_, change) => {
    const { content } = filled('') as { content: Block[] };
    expect(refusal(() => check({ type: 'doc', content: change(content) }))).toBe('guidance.headingsChanged');
  });

  it('drops attributes that it does not know', () => {
    const { content } = check(filled('Wat is het?', { type: 'paragraph', attrs: { onclick: 'x' }, content: [word('Tekst')] }));
    expect(content[3]).toEqual({ type: 'paragraph', content: [word('Tekst')] });
  });

  it('masks what points at a person, also across bold letters and in lists', () => {
    const split: Block = {
      type: 'paragraph',
      content: [word('Bel 06-12'), { ...word('345'), marks: [{ type: 'bold' }] }, word('678 of mail j.jansen@school.nl.')],
    };
    expect(below('Wat is het?', split)).toBe('Bel [telefoon] of mail [e-mail].');
    expect(below('Wat is het?', bullets(word('Volg @lotje_2011 op snap')))).toBe('Volg [account] op snap');
  });

  it('keeps the landline of an organisation under ‘Wie bel je?’ only, and a mobile number nowhere', () => {
    const line = paragraph(word('WIJteam 040-2388888, Veilig Thuis 0800-2000, Piet 06-12345678'));
    expect(below('Wie bel je?', line)).toBe('WIJteam 040-2388888, Veilig Thuis 0800-2000, [naam] [telefoon]');
    expect(below('Wat is het?', line)).toBe('WIJteam [telefoon], Veilig Thuis 0800-2000, [naam] [telefoon]');
  });

  it('keeps the mailbox of a desk under ‘Wie bel je?’ only, and one of a person nowhere', () => {
    const line = paragraph(word('Mail info@wijteam.example, anders sanne.bakker@wijteam.example of info.sanne@gmail.com'));
    expect(below('Wie bel je?', line)).toBe('Mail info@wijteam.example, anders [e-mail] of [e-mail]');
    expect(below('Wat is het?', line)).toBe('Mail [e-mail], anders [e-mail] of [e-mail]');
  });

  it('finds nothing more the second time', () => {
    const once = check(filled('Wat is het?', paragraph(word('Mail naar a@b.nl, kenteken 12-ABC-3.'))));
    expect(check(once)).toEqual(once);
  });
});
