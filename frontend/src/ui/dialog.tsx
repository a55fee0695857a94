import { lazy, Suspense, useEffect, type ReactNode } from 'react';

/** What a dialog needs: its title, whether it is open, and how to close it. */
export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

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
