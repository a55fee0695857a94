import type { JSONContent } from '@tiptap/core';
import {
  compareDocuments,
  fixedHeadings,
  plainText,
  progressOf,
  readContent,
  sectionsOf,
  sourceKeysOf,
  writeContent,
} from './document.js';

const heading = (text: string, level = 2): JSONContent => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});
const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const question = (text: string, answer?: string): JSONContent => ({
  type: 'question',
  attrs: { text },
  ...(answer ? { content: [{ type: 'text', text: answer }] } : {}),
});
const doc = (...content: JSONContent[]): JSONContent => ({ type: 'doc', content });

const draft = doc(
  heading('In het kort'),
  paragraph('Een filmpje roept op om te rellen.'),
  heading('Wat is het?'),
  question('Wat zien jongeren?'),
  heading('Wat kun je doen?'),
  heading('Docent', 3),
  paragraph('Vraag wat leerlingen weten.'),
);

describe('the document of a handreiking', () => {
  it('knows its fixed headings and not the headings inside a section', () => {
    expect(fixedHeadings(draft)).toEqual(['In het kort', 'Wat is het?', 'Wat kun je doen?']);
  });

  it('calls a section open while only its question stands there', () => {
    expect(sectionsOf(draft)).toEqual([
      { heading: 'In het kort', text: 'Een filmpje roept op om te rellen.', open: false },
      { heading: 'Wat is het?', text: '', open: true },
      { heading: 'Wat kun je doen?', text: 'Docent\nVraag wat leerlingen weten.', open: false },
    ]);
    expect(progressOf(draft)).toEqual({ filled: 2, total: 3 });
  });

  it('stores an answered question as a paragraph and keeps an open one', () => {
    const written: unknown = JSON.parse(writeContent(doc(question('Wat is het?', 'Een filmpje.'), question('Waar?'))));
    expect(written).toEqual(doc(paragraph('Een filmpje.'), question('Waar?')));
  });

  it.each(['', 'geen json', 'null', '[]', '{"type":"paragraph"}'])('reads %j as an empty document', (content) => {
    expect(readContent(content)).toEqual(doc({ type: 'paragraph' }));
  });

  it('reads the words of a list with spaces between its items', () => {
    const list: JSONContent = {
      type: 'bulletList',
      content: ['Kijk', 'Vraag'].map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    };
    expect(plainText(list)).toBe('Kijk Vraag');
  });

  it('shows only the sections in which two people differ', () => {
    const theirs = doc(
      heading('In het kort'),
      paragraph('Een oproep op Snapchat.'),
      heading('Wat is het?'),
      heading('Bronnen'),
      paragraph('NOS'),
    );
    const mine = doc(heading('In het kort'), paragraph('Een filmpje.'), heading('Wat is het?'));
    expect(compareDocuments(mine, theirs)).toEqual([
      { heading: 'In het kort', mine: 'Een filmpje.', theirs: 'Een oproep op Snapchat.' },
      { heading: 'Bronnen', mine: '', theirs: 'NOS' },
    ]);
  });

  it('finds the sources in reading order, each once', () => {
    const marked = (text: string, key: string): JSONContent => ({
      type: 'text',
      text,
      marks: [{ type: 'bold' }, { type: 'source', attrs: { key } }],
    });
    const content = doc({ type: 'paragraph', content: [marked('a', 's2'), marked('b', 's1'), marked('c', 's2')] });
    expect(sourceKeysOf(content)).toEqual(['s2', 's1']);
  });
});
