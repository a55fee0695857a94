import { subjectStems } from './stems.js';

/** The lesson that a headline resembles so much that it belongs with it; undefined when it resembles none. */
export function resemblesLesson(title: string, lessons: readonly string[]): string | undefined {
  if (lessons.length === 0) return undefined;
  const words = subjectStems(title);
  return lessons.find((lesson) => resemblance(words, subjectStems(lesson)) >= alike);
}

const alike = 0.4;
const shared = 2;

function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common < Math.min(shared, b.size) ? 0 : common / Math.sqrt(a.size * b.size);
}
