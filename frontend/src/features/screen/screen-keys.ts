/** The panels of the shared screen, in reading order; their number is their key. */
export const PANELS = ['new', 'rising', 'topics', 'upcoming', 'map'] as const;

/** One panel of the shared screen. */
export type Panel = (typeof PANELS)[number];

/** What a key on the shared screen does. */
export type KeyAct = { act: 'panel'; panel: Panel } | { act: 'zoom' | 'fullscreen' | 'presentation' | 'keys' | 'close' };

interface Pressed {
  key: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
}

/** Reads a key press: 1-5 and the arrows walk the panels, F full screen, P presentation, Enter makes a panel large, ? the keys, Escape closes. */
export function actOfKey(pressed: Pressed, here: Panel | null): KeyAct | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const numbered = PANELS[Number(pressed.key) - 1];
  if (numbered) return { act: 'panel', panel: numbered };
  switch (pressed.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return { act: 'panel', panel: stepFrom(here, 1) };
    case 'ArrowLeft':
    case 'ArrowUp':
      return { act: 'panel', panel: stepFrom(here, -1) };
    case 'Enter':
      return here && { act: 'zoom' };
    case 'Escape':
      return { act: 'close' };
    case '?':
      return { act: 'keys' };
    default:
      return letterAct(pressed.key.toLowerCase());
  }
}

function stepFrom(here: Panel | null, step: 1 | -1): Panel {
  if (!here) return step === 1 ? PANELS[0] : PANELS[PANELS.length - 1]!;
  const index = PANELS.indexOf(here) + step;
  return PANELS[(index + PANELS.length) % PANELS.length]!;
}

function letterAct(letter: string): KeyAct | null {
  if (letter === 'f') return { act: 'fullscreen' };
  if (letter === 'p') return { act: 'presentation' };
  return null;
}
