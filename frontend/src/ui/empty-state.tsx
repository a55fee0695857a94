import type { ReactNode } from 'react';

/** A place where nothing is yet: says why, and what to do. */
export function EmptyState({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children && <p className="quiet">{children}</p>}
      {act}
    </div>
  );
}
