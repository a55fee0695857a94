import { type RefObject, useRef, useState } from 'react';
import { t, tn } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import type { WordEntry, WordList as List } from './queries.js';
import type { WordActs } from './use-word-acts.js';
import type { WordDrafts } from './use-word-drafts.js';
import { draftOf, newDraft, type WordDraft } from './word-draft.js';
import { WordRow } from './word-entry.js';
import { WordForm } from './word-form.js';
import { YamlDownload } from './yaml-download.js';

interface WordListProps {
  list: List;
  drafts: WordDrafts;
  acts: WordActs;
  /** The word that the address asks for. */
  wanted: string | null;
  refresh: () => void;
}

const alphabetical = (words: readonly WordEntry[]) =>
  words.toSorted((a, b) => a.term.replace('*', '').localeCompare(b.term.replace('*', ''), 'nl'));

/** Where the focus goes when a form opens or closes. */
function useFocus(wanted: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [closed, setClosed] = useState(wanted);
  return {
    heading,
    opened,
    closed,
    open: (term: string) => (setOpened(term), setClosed(null)),
    close: (term: string | null) => {
      setOpened(null);
      setClosed(term);
      if (term === null) heading.current?.focus();
    },
  };
}

/** Saving, and which word is being saved: one that gets another name is not taken for one that somebody took out. */
function useSaving(acts: WordActs): [string | null, WordActs['save']] {
  const [saving, setSaving] = useState<string | null>(null);
  const save: WordActs['save'] = (draft) => {
    setSaving(draft.before?.term ?? null);
    return acts.save(draft).finally(() => setSaving(null));
  };
  return [saving, save];
}

/** Title, size and acts of the list. */
function Head({
  list,
  heading,
  onAdd,
}: {
  list: List;
  heading: RefObject<HTMLHeadingElement | null>;
  onAdd: (() => void) | null;
}) {
  return (
    <>
      <div className="row-between">
        <h2 id="words-topic" ref={heading} tabIndex={-1}>
          {list.label}
        </h2>
        {onAdd && (
          <Button purpose="primary" onClick={onAdd}>
            {t('words.add')}
          </Button>
        )}
      </div>
      <p>
        {list.description} <span className="quiet">{tn('words.count', list.words.length)}</span>
      </p>
    </>
  );
}

/** The words of one topic, in the order of the alphabet, each changed in its own place; what is new begins on top. */
export function TopicWordList({ list, drafts, acts, wanted, refresh }: WordListProps) {
  const mayEdit = useCan()('tagging.teach');
  const focus = useFocus(wanted);
  const [saving, save] = useSaving(acts);
  const own = mayEdit ? drafts.all.filter(({ topic }) => topic === list.code) : [];
  const added = own.find(({ before }) => before === null);
  const orphans = own.filter(
    ({ before }) => before && before.term !== saving && !list.words.some(({ term }) => term === before.term),
  );
  const edit = (draft: WordDraft) => {
    drafts.keep(draft);
    focus.open(draft.before?.term ?? '');
  };
  const form = (draft: WordDraft, current: WordEntry | null) => (
    <WordForm
      key={draft.before?.term ?? ''}
      draft={draft}
      current={current}
      save={save}
      focus={focus.opened === (draft.before?.term ?? '')}
      onChange={drafts.keep}
      onDone={(term) => {
        drafts.drop(draft);
        focus.close(term);
      }}
      onStale={refresh}
    />
  );
  const row = (word: WordEntry) => (
    <WordRow
      word={word}
      mayEdit={mayEdit}
      acts={acts}
      focus={focus.closed === word.term}
      onEdit={() => edit(draftOf(word))}
      onRemoved={() => focus.close(null)}
    />
  );
  return (
    <section className="stack" aria-labelledby="words-topic">
      <Head list={list} heading={focus.heading} onAdd={mayEdit && !added ? () => edit(newDraft(list.code)) : null} />
      {added && form(added, null)}
      {orphans.map((draft) => form(draft, null))}
      {list.words.length === 0 && <EmptyState title={t('words.none')}>{t('words.noneWhat')}</EmptyState>}
      <ul className="plain-list words">
        {alphabetical(list.words).map((word) => {
          const draft = own.find(({ before }) => before?.term === word.term);
          return <li key={word.term}>{draft ? form(draft, word) : row(word)}</li>;
        })}
      </ul>
      {list.not.length > 0 && (
        <p className="quiet small">{t('words.topicNot', { words: list.not.map((word) => `‘${word}’`).join(', ') })}</p>
      )}
      <div>
        <YamlDownload topic={list.code} />
      </div>
    </section>
  );
}
