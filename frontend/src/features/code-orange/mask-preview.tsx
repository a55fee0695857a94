import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { isTextKey, t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { Notice } from '../../ui/notice.js';
import { MaskPreviewQuery } from './queries.js';

const PAUSE_MS = 600;

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

const nameOf = (type: string): string => {
  const key = `codeOrange.type.${type}`;
  return isTextKey(key) ? t(key) : type;
};

/** Shows, a moment after typing, what the privacy gate will mask in a message before it leaves. */
export function MaskPreview({ text }: { text: string }) {
  const can = useCan();
  const rested = useRested(text);
  const pause = rested.trim() === '' || !can('observations.log');
  const [{ data }] = useQuery({ query: MaskPreviewQuery, variables: { text: rested }, pause, requestPolicy: 'network-only' });
  if (pause || !data) return null;
  const { masked, maskedText, concernsOneChild } = data.readText;
  const types = [...new Set(masked.map((span) => nameOf(span.type)))];
  return (
    <div role="status" className="stack-tight">
      {concernsOneChild && <Notice tone="warning">{t('codeOrange.masked.child')}</Notice>}
      {types.length > 0 ? (
        <Notice title={`${t('codeOrange.masked.title')}: ${types.join(', ')}`}>{maskedText}</Notice>
      ) : (
        <p className="quiet small">{t('codeOrange.masked.none')}</p>
      )}
    </div>
  );
}
