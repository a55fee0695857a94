import { redact } from '../privacy/redact.js';

/** One line of `try redact`: the masked text and where the finds stand in the original. */
export function tryRedact(line: { id: string; text: string }): object {
  const { text, spans } = redact(line.text);
  return { id: line.id, text, spans: spans.map(({ start, end, type }) => ({ start, end, type })) };
}
