import type { ReactNode } from 'react';

interface NoticeProps {
  tone?: 'info' | 'warning' | 'error';
  title?: string;
  /** What happened, what is safe, what to do. */
  children?: ReactNode;
  /** A button or link that does it. */
  act?: ReactNode;
}

/** Something to know before going on. An error is read out at once. */
export function Notice({ tone = 'info', title, children, act }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      {title && <p className="notice__title">{title}</p>}
      {children && <div>{children}</div>}
      {act && <div className="row">{act}</div>}
    </div>
  );
}
