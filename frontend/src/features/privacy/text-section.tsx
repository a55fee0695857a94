import { t, type TextKey } from '../../i18n/text.js';

/** A heading with one paragraph. */
export function TextSection({ title, text }: { title: TextKey; text: TextKey }) {
  return (
    <section className="stack-tight">
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
    </section>
  );
}

/** A heading with a list of sentences. */
export function ListSection({ title, items }: { title: TextKey; items: readonly TextKey[] }) {
  return (
    <section className="stack-tight">
      <h2>{t(title)}</h2>
      <ul className="sentences">
        {items.map((item) => (
          <li key={item}>{t(item)}</li>
        ))}
      </ul>
    </section>
  );
}
