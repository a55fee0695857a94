import { t } from '../../i18n/text.js';
import { type Column, Table } from '../../ui/table.js';
import { CourseWord } from './course.js';
import { courseAgainstLive, modelName, outOfHundred } from './model-words.js';
import type { Figures, Model } from './queries.js';

function Against({ figures }: { figures: Figures }) {
  const course = courseAgainstLive(figures);
  return course ? <CourseWord course={course} /> : t('teaching.table.nothing');
}

const columns: readonly Column<Figures>[] = [
  { head: t('teaching.table.topic'), cell: ({ label }) => <span className="strong">{label}</span> },
  { head: t('teaching.table.texts'), cell: ({ texts }) => texts, number: true },
  { head: t('teaching.table.found'), cell: ({ recall }) => outOfHundred(recall), number: true },
  { head: t('teaching.table.right'), cell: ({ precision }) => outOfHundred(precision), number: true },
  { head: t('teaching.table.together'), cell: ({ f1 }) => outOfHundred(f1), number: true },
];
const against: Column<Figures> = { head: t('teaching.table.against'), cell: (figures) => <Against figures={figures} /> };

/** How well a model knows each topic; beside the live model, unless it is the live model itself. */
export function FiguresTable({ model, isLive }: { model: Model; isLive: boolean }) {
  return (
    <div className="stack-tight">
      <p className="small quiet">{t('teaching.table.explained')}</p>
      <Table
        caption={t('teaching.models.figuresOf', { model: modelName(model.number) })}
        captionHidden
        columns={isLive ? columns : [...columns, against]}
        rows={model.figures}
        rowKey={({ code }) => code}
      />
    </div>
  );
}
