import { t } from '../../i18n/text.js';
import type { Course } from './model-words.js';

const arrows: Record<Course, string> = { better: '▲', same: '=', lower: '▼', worse: '▼' };

/** Which way a figure went: an arrow and its word. */
export function CourseWord({ course }: { course: Course }) {
  return (
    <span className={`course course--${course}`}>
      <span aria-hidden="true">{arrows[course]}</span> {t(`teaching.course.${course}`)}
    </span>
  );
}
