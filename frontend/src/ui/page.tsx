import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { t } from '../i18n/text.js';

interface PageProps {
  title: string;
  /** The answer of the page in a sentence, directly under its title. */
  lead?: ReactNode;
  /** Acts that concern the whole page. */
  acts?: ReactNode;
  /** For tables, charts and columns; without it lines stay short. */
  wide?: boolean;
  /** False when a field of the page takes the focus itself. */
  focusTitle?: boolean;
  children?: ReactNode;
}

/** One page: sets the title of the window, and moves the focus to its heading when one came from another page. */
export function Page({ title, lead, acts, wide = false, focusTitle = true, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFromElsewhere = useLocation().key !== 'default';
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title]);
  useEffect(() => {
    if (cameFromElsewhere && focusTitle) heading.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the page opens, not when its address gets another filter
  }, []);
  return (
    <div className={wide ? 'page page--wide' : 'page'}>
      <div className="page__head">
        <Heading level={1} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead && <div className="page__lead">{lead}</div>}
        {acts && <div className="page__acts row">{acts}</div>}
      </div>
      {children}
    </div>
  );
}
