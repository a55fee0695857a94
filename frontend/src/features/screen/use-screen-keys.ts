import { useEffect, useRef } from 'react';
import { panelId } from './panel.js';
import { actOfKey, PANELS, type KeyAct, type Panel } from './screen-keys.js';

/** The panel that holds the focus, if any. */
export function focusedPanel(): Panel | null {
  const section = document.activeElement?.closest('.panel');
  return PANELS.find((name) => section?.id === panelId(name)) ?? null;
}

/** Listens to the keys of the whole screen; keys meant for a field, a button or a window are left alone. */
export function useScreenKeys(onAct: (act: KeyAct) => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, select, textarea, [role="dialog"], .chart-table-scroll')) return;
      if (event.key === 'Enter' && target?.closest('button, a, summary')) return;
      const act = actOfKey(event, focusedPanel());
      if (!act) return;
      if (act.act !== 'close') event.preventDefault();
      latest.current(act);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
