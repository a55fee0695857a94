import { act, renderHook } from '@testing-library/react';
import { forgetDrafts, useDraft } from './use-draft.js';

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('survives a reload', () => {
    const first = renderHook(() => useDraft('log.me', { text: '' }));
    act(() => first.result.current[1]((old) => ({ ...old, text: 'Half getypt' })));
    first.unmount();
    expect(renderHook(() => useDraft('log.me', { text: '' })).result.current[0]).toEqual({ text: 'Half getypt' });
  });

  it('belongs to one name', () => {
    const mine = renderHook(() => useDraft('log.me', ''));
    act(() => mine.result.current[1]('van mij'));
    expect(renderHook(() => useDraft('log.you', '')).result.current[0]).toBe('');
  });

  it('is gone after it is cleared, and after signing out', () => {
    const { result } = renderHook(() => useDraft('log.me', ''));
    act(() => result.current[1]('weg'));
    act(() => result.current[2]());
    expect([result.current[0], localStorage.length]).toEqual(['', 0]);
    act(() => result.current[1]('nog een'));
    localStorage.setItem('onderstroom.log.me.a', '{}');
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['onderstroom.log.me.a']);
  });

  it('starts empty when what is kept cannot be read', () => {
    localStorage.setItem('onderstroom.draft.log.me', '{');
    expect(renderHook(() => useDraft('log.me', 'leeg')).result.current[0]).toBe('leeg');
  });
});
