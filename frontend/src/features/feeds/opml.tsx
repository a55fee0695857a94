import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { useClient } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { download } from '../../lib/download.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { useUndo } from '../../lib/use-undo.js';
import { useAct } from '../../lib/use-act.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { type ImportedFeed, ImportFeedsMutation, OpmlQuery } from './adding-documents.js';
import { ImportResult } from './import-result.js';
import { RemoveFeedMutation } from './mutations.js';

/** Reads a list in; all that it added can be taken away again. */
function useImport() {
  const act = useAct();
  const undoable = useUndo();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [result, setResult] = useState<readonly ImportedFeed[] | null>(null);
  const takeBack = async (added: readonly ImportedFeed[]) => {
    for (const { feed } of added) if (feed) await act(RemoveFeedMutation, { id: feed.id });
    setResult(null);
  };
  const read = async (opml: string): Promise<boolean> => {
    if (opml.trim() === '') return (setProblem(t('feeds.opml.missing')), false);
    setBusy(true);
    setProblem(null);
    try {
      const { importFeeds } = await act(ImportFeedsMutation, { opml });
      setResult(importFeeds);
      const added = importFeeds.filter(({ outcome }) => outcome === 'added');
      if (added.length > 0) undoable(tn('feeds.opml.imported', added.length), () => takeBack(added));
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, result, read };
}

function Import() {
  const { busy, problem, result, read } = useImport();
  const [pasted, setPasted] = useState('');
  const id = useId();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const text = await input.files?.[0]?.text();
    if (text !== undefined) await read(text);
    input.value = '';
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await read(pasted)) setPasted('');
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <h3>{t('feeds.opml.import')}</h3>
      <div className="field">
        <label className="field__label" htmlFor={id}>
          {t('feeds.opml.file')}
        </label>
        <input
          id={id}
          className="field__input"
          type="file"
          accept=".opml,.xml,text/xml,text/x-opml"
          onChange={(event) => void choose(event)}
        />
      </div>
      <TextArea
        label={t('feeds.opml.or')}
        value={pasted}
        error={problem}
        spellCheck={false}
        onChange={(event) => setPasted(event.target.value)}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t('feeds.opml.go')}
        </Button>
      </div>
      {result && <ImportResult result={result} />}
    </form>
  );
}

function Export() {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { data, error } = await client.query(OpmlQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    if (!data) return void showToast(sentenceOf(error), { tone: 'error' });
    download('bronnen.opml', data.feedsAsOpml, 'text/x-opml');
  };
  return (
    <div>
      <Button busy={busy} onClick={() => void save()}>
        {t('feeds.opml.export')}
      </Button>
    </div>
  );
}

/** Many sources at once: a list for other readers, and a list from one. */
export function Opml() {
  const can = useCan();
  return (
    <details className="disclosure">
      <summary>{t('common.more')}</summary>
      <section className="stack">
        <div className="stack-tight">
          <h2>{t('feeds.opml.title')}</h2>
          <p>{t('feeds.opml.what')}</p>
        </div>
        <Export />
        {can('feeds.manage') && <Import />}
      </section>
    </details>
  );
}
