import { useId, type ReactNode } from 'react';
import { PANELS, type Panel as PanelName } from './screen-keys.js';

interface PanelProps {
  name: PanelName;
  title: string;
  children: ReactNode;
}

/** One panel of the shared screen; its number is the key that jumps to it. */
export function Panel({ name, title, children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel panel-${name}`} id={panelId(name)} aria-labelledby={id} tabIndex={-1}>
      <h2 className="panel-title" id={id}>
        <kbd className="panel-key" aria-hidden="true">
          {PANELS.indexOf(name) + 1}
        </kbd>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The id of a panel in the page. */
export const panelId = (name: PanelName): string => `panel-${name}`;
