import { useRef } from 'react';
import { t } from '../../i18n/text.js';
import { ago } from '../../lib/dates.js';
import { sentenceOf } from '../../lib/errors.js';
import { useCan } from '../../lib/session.js';
import { showToast } from '../../lib/toasts.js';
import { useAct } from '../../lib/use-act.js';
import { Button } from '../../ui/button.js';
import { ForgetLessonMutation } from './mutations.js';
import type { Lesson } from './queries.js';

/** What people taught the filter of a source; each can be forgotten, and taught again by taking such an item in. */
export function LessonList({ lessons, onChanged }: { lessons: readonly Lesson[]; onChanged: () => void }) {
  const can = useCan();
  const act = useAct();
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = ({ id }: Lesson) =>
    act(ForgetLessonMutation, { id }).then(
      () => {
        showToast(t('feeds.lessons.forgotten'));
        heading.current?.focus();
        onChanged();
      },
      (error: unknown) => void showToast(sentenceOf(error), { tone: 'error' }),
    );
  return (
    <section className="stack-tight">
      <h2 ref={heading} tabIndex={-1}>
        {t('feeds.lessons.title')}
      </h2>
      <p className={lessons.length ? undefined : 'quiet'}>{t(lessons.length ? 'feeds.lessons.what' : 'feeds.lessons.none')}</p>
      {lessons.length > 0 && (
        <ul className="plain-list feed-lines">
          {lessons.map((lesson) => (
            <li key={lesson.id} className="left-out">
              <div>
                <p>{lesson.title}</p>
                <p className="quiet small">{t('feeds.lessons.taught', { when: ago(lesson.taughtAt) })}</p>
              </div>
              {can('feeds.manage') && (
                <Button purpose="subtle" onClick={() => void forget(lesson)}>
                  {t('feeds.lessons.forget')}
                  <span className="visually-hidden"> {t('feeds.lessons.forgetAbout', { title: lesson.title })}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
