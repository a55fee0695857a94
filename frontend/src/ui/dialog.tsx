import { lazy, Suspense, useEffect } from 'react';
import type { DialogProps } from './dialog-window.js';

const FETCH_AFTER_MS = 1500;
const fetchWindow = () => import('./dialog-window.js');
const DialogWindow = lazy(() => fetchWindow().then((module) => ({ default: module.DialogWindow })));

/** A window over the page, only for what cannot be undone. Its code comes after the page is there. Escape closes it. */
export function Dialog(props: DialogProps) {
  useEffect(() => {
    const timer = setTimeout(() => void fetchWindow().catch(() => undefined), FETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
