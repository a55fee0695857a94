import { useState } from 'react';

/** What a label gets so that its words light up: by the mouse, by the keyboard, and held by a tap. */
export interface LightingUp {
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** Which label of a text is looked at now. Pointing and focus light its words up; `hold` keeps them lit, for who has no mouse. */
export function useActiveLabel() {
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  return {
    active: pointed ?? focused ?? held,
    held,
    hold: (label: string | null) => setHeld(held === label ? null : label),
    lighting: (label: string): LightingUp => ({
      onPointerEnter: () => setPointed(label),
      onPointerLeave: () => setPointed(null),
      onFocus: () => setFocused(label),
      onBlur: () => setFocused(null),
    }),
  };
}

/** The label that is looked at, as parts of a screen hand it on. */
export type ActiveLabel = ReturnType<typeof useActiveLabel>;
