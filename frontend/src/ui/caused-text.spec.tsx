import { act, render, renderHook } from '@testing-library/react';
import { CausedText } from './caused-text.js';
import { causesOf } from './causes.js';
import { useActiveLabel } from './use-active-label.js';

const text = 'Cobra’s te koop via [account] in Best';
const causes = [
  ...causesOf(text, 'topic:fireworks', { because: "Door 'cobra'." }, 'Vuurwerk'),
  ...causesOf(text, 'place:Best', { start: 33, end: 37, because: '' }, 'Best'),
];
const marks = () => [...document.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent]);

describe('a text with its causes', () => {
  it('marks what caused a label and names that label for a screen reader', () => {
    render(<CausedText text={text} causes={causes} />);
    expect(marks()).toEqual([
      ['cause', 'Cobra (wijst op: Vuurwerk)'],
      ['masked', '[account]'],
      ['cause', 'Best (wijst op: Best)'],
    ]);
  });

  it('lights the words of the label that is looked at and lets the others rest', () => {
    render(<CausedText text={text} causes={causes} active="topic:fireworks" />);
    expect(marks().map(([look]) => look)).toEqual(['cause cause--lit', 'masked', 'cause cause--rest']);
  });

  it('marks in a quiet list only what is looked at', () => {
    const { rerender } = render(<CausedText quiet text={text} causes={causes} />);
    expect(marks().map(([look]) => look)).toEqual(['masked']);
    rerender(<CausedText quiet text={text} causes={causes} active="place:Best" />);
    expect(marks().map(([look]) => look)).toEqual(['masked', 'cause cause--lit']);
  });
});

describe('the label that is looked at', () => {
  it('is the one under the mouse, then the one with the focus, then the one that was tapped', () => {
    const { result } = renderHook(() => useActiveLabel());
    const now = () => result.current;
    act(() => now().hold('tapped'));
    expect(now().active).toBe('tapped');
    act(() => now().lighting('focused').onFocus());
    expect(now().active).toBe('focused');
    act(() => now().lighting('pointed').onPointerEnter());
    expect(now().active).toBe('pointed');
    act(() => now().lighting('pointed').onPointerLeave());
    act(() => now().lighting('focused').onBlur());
    expect(now().active).toBe('tapped');
    act(() => now().hold('tapped'));
    expect(now().active).toBeNull();
  });
});
