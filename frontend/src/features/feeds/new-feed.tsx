import { type FormEvent, useEffect, useRef } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import type { FeedDraft } from './feed-draft.js';
import { FeedFields } from './feed-fields.js';
import { FeedPreview } from './feed-preview.js';
import { FoundFeeds } from './found-feeds.js';
import type { Choices } from './queries.js';
import { useNewFeed } from './use-new-feed.js';
import { usePreview } from './use-preview.js';

interface SetUpProps {
  draft: FeedDraft;
  choices: Choices;
  feed: Pick<ReturnType<typeof useNewFeed>, 'faults' | 'adding' | 'problem' | 'choices' | 'change' | 'turnOn'>;
}

/** The settings of a chosen feed beside what would come in with them. */
function SetUp({ draft, choices, feed }: SetUpProps) {
  const preview = usePreview(draft);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (feed.choices > 0) heading.current?.focus();
  }, [feed.choices]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void feed.turnOn();
  };
  return (
    <form className="new-feed" noValidate onSubmit={submit}>
      <div className="stack new-feed__settings">
        <h2 ref={heading} tabIndex={-1}>
          {t('feeds.new.settings')}
        </h2>
        <FeedFields draft={draft} faults={feed.faults} choices={choices} onChange={feed.change} />
      </div>
      <div className="new-feed__preview">
        <FeedPreview {...preview} />
      </div>
      <div className="stack-tight new-feed__act">
        {feed.problem && <Notice tone="error">{feed.problem}</Notice>}
        <div>
          <Button type="submit" purpose="primary" busy={feed.adding}>
            {t('feeds.new.turnOn')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Adds a source: paste the address of a site, choose a feed, see what would come in, switch it on. */
export function NewFeed({ choices }: { choices: Choices }) {
  const feed = useNewFeed();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void feed.search();
  };
  return (
    <>
      <form className="stack new-feed__search" noValidate onSubmit={submit}>
        <TextField
          label={t('feeds.new.address')}
          hint={t('feeds.new.addressHint')}
          error={feed.draft ? null : feed.problem}
          inputMode="url"
          autoComplete="url"
          value={feed.typed}
          onChange={(event) => feed.type(event.target.value)}
        />
        <div>
          <Button type="submit" purpose={feed.draft ? 'secondary' : 'primary'} busy={feed.searching}>
            {t('feeds.new.search')}
          </Button>
        </div>
      </form>
      {feed.searching && <Loading what={t('feeds.new.searching')} />}
      {feed.finding && !feed.searching && (
        <FoundFeeds finding={feed.finding} chosen={feed.draft?.address ?? null} onChoose={feed.choose} />
      )}
      {feed.draft && !feed.searching && <SetUp draft={feed.draft} choices={choices} feed={feed} />}
    </>
  );
}
