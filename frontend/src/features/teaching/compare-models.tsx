import { useQuery } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { Card } from '../../ui/card.js';
import { Select } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Problem } from '../../ui/problem.js';
import { Table } from '../../ui/table.js';
import { ChangedTexts } from './changed-texts.js';
import { CourseWord } from './course.js';
import { bothOutOfHundred, courseOf, modelName } from './model-words.js';
import { CompareQuery, type Comparison, type Model } from './queries.js';

/** The two models that are compared, by number. */
export interface Pair {
  older: number;
  newer: number;
}

function Changes({ comparison, pair }: { comparison: Comparison; pair: Pair }) {
  return (
    <Table
      caption={t('teaching.compare.table')}
      columns={[
        { head: t('teaching.table.topic'), cell: ({ label }) => <span className="strong">{label}</span> },
        { head: modelName(pair.older), cell: ({ before, after }) => bothOutOfHundred(before, after)[0], number: true },
        { head: modelName(pair.newer), cell: ({ before, after }) => bothOutOfHundred(before, after)[1], number: true },
        { head: t('teaching.table.change'), cell: ({ before, after }) => <CourseWord course={courseOf(before, after)} /> },
      ]}
      rows={comparison.changes}
      rowKey={({ code }) => code}
    />
  );
}

function Answer({ pair }: { pair: Pair }) {
  const [{ data, error }, ask] = useQuery({ query: CompareQuery, variables: { older: pair.older, newer: pair.newer } });
  const comparison = data?.compareModels;
  if (!comparison) return error ? <Problem error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />;
  const { texts } = comparison;
  return (
    <>
      <p role="status">{comparison.sentence}</p>
      <Changes comparison={comparison} pair={pair} />
      <h3>{texts.length === 0 ? t('teaching.compare.noTexts') : tn('teaching.compare.texts', texts.length)}</h3>
      {texts.length > 0 && <ChangedTexts texts={texts} />}
    </>
  );
}

interface CompareModelsProps {
  models: readonly Model[];
  pair: Pair;
  onChange: (pair: Pair) => void;
}

/** Two models side by side: the figures per topic and the example texts that they read differently. */
export function CompareModels({ models, pair, onChange }: CompareModelsProps) {
  const options = models.map(({ number }) => ({ value: String(number), label: modelName(number) }));
  return (
    <Card className="stack-tight" id="vergelijken" aria-labelledby="comparing">
      <h2 id="comparing" tabIndex={-1}>
        {t('teaching.compare.title')}
      </h2>
      <div className="compare__choices">
        <Select
          label={t('teaching.compare.older')}
          options={options}
          value={String(pair.older)}
          onChange={(event) => onChange({ ...pair, older: Number(event.target.value) })}
        />
        <Select
          label={t('teaching.compare.newer')}
          options={options}
          value={String(pair.newer)}
          onChange={(event) => onChange({ ...pair, newer: Number(event.target.value) })}
        />
      </div>
      {pair.older === pair.newer ? (
        <p>{t('teaching.compare.same')}</p>
      ) : (
        <Answer key={`${pair.older}-${pair.newer}`} pair={pair} />
      )}
    </Card>
  );
}
