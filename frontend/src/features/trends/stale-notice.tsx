import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { TrendEdit } from './use-trend-edit.js';

interface StaleNoticeProps {
  edit: TrendEdit;
  /** What the viewer wanted to change, in words. */
  yours: string;
}

/** Somebody else was first: says what they did, keeps what the viewer chose, and asks which of the two it will be. */
export function StaleNotice({ edit, yours }: StaleNoticeProps) {
  const { conflict } = edit;
  if (!conflict) return null;
  const by = conflict.by || t('trends.stale.somebody');
  return (
    <Notice
      tone="warning"
      title={capitalised(t('trends.stale.title', { by }))}
      act={
        <>
          <Button purpose="primary" busy={edit.busy} onClick={() => void edit.keepMine()}>
            {t('trends.stale.keep')}
          </Button>
          <Button onClick={edit.takeTheirs}>{t('trends.stale.take', { by })}</Button>
        </>
      }
    >
      <div role="alert">
        {conflict.sentence && <p>{conflict.sentence}</p>}
        <p>{t('trends.stale.yours', { what: yours })}</p>
      </div>
    </Notice>
  );
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
