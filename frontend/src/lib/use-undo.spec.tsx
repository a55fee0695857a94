import { jest } from '@jest/globals';
import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toasts } from '../ui/toasts.js';
import { useUndo } from './use-undo.js';

const done = (undo: () => Promise<unknown>) => {
  render(<Toasts />);
  const { result } = renderHook(() => useUndo());
  act(() => result.current('Label weggehaald.', undo));
};

describe('taking back', () => {
  it('offers it in a message that is read out politely, and says when it is done', async () => {
    let undone = 0;
    done(() => Promise.resolve((undone += 1)));
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(undone).toBe(1);
    expect(await screen.findByText('Teruggedraaid.')).toBeTruthy();
    expect(screen.queryByText('Label weggehaald.')).toBeNull();
  });

  it('leaves the focus with the messages, and says the same only once', async () => {
    for (let times = 0; times < 2; times++) {
      const { unmount } = render(<Toasts />);
      const { result } = renderHook(() => useUndo());
      act(() => void result.current('Label weggehaald.', () => Promise.resolve()));
      await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
      await screen.findByText('Teruggedraaid.');
      expect(document.activeElement).toBe(screen.getByRole('status'));
      unmount();
    }
    render(<Toasts />);
    expect(screen.getAllByText('Teruggedraaid.')).toHaveLength(1);
  });

  it('is done with Ctrl+Z too, but never while somebody types', async () => {
    let undone = 0;
    render(<input aria-label="Tekst" />);
    done(() => Promise.resolve((undone += 1)));
    await userEvent.type(screen.getByLabelText('Tekst'), 'a{Control>}z{/Control}');
    expect(undone).toBe(0);
    await userEvent.tab();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toBe(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toBe(1);
  });

  it('says in Dutch when it could not be taken back', async () => {
    done(() => Promise.reject(new TypeError('Failed to fetch')));
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Geen verbinding. Wat je typte blijft staan.')).toBeTruthy();
  });

  it('goes away after ten seconds', () => {
    jest.useFakeTimers();
    done(() => Promise.resolve());
    act(() => jest.advanceTimersByTime(9_900));
    expect(screen.getByText('Label weggehaald.')).toBeTruthy();
    act(() => jest.advanceTimersByTime(200));
    expect(screen.queryByText('Label weggehaald.')).toBeNull();
    jest.useRealTimers();
  });
});
