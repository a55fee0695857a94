import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width in pixels of an element, kept up to date, so that text in a drawing keeps its size. */
export function useWidth<T extends HTMLElement>(first = 640): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => element.clientWidth > 0 && setWidth(Math.round(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/** The height in pixels of the letters of the page: larger on a shared screen, so that a drawing makes room for its words. */
export function useLetter(): number {
  const [letter, setLetter] = useState(18);
  useLayoutEffect(() => {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (size > 0) setLetter(size);
  }, []);
  return letter;
}
