import { useId, type ReactNode } from 'react';
import { t } from '../../i18n/text.js';

/** A table that says the same as a drawing: head cells, and rows whose first cell is the row's name. */
export interface ChartTable {
  head: string[];
  rows: (string | number)[][];
}

interface ChartFrameProps {
  title: string;
  sentence: string;
  table: ChartTable;
  level?: 2 | 3 | 4;
  children: ReactNode;
}

/** A drawing with the question it answers, the answer in a sentence, and the same figures as a table. */
export function ChartFrame({ title, sentence, table, level = 3, children }: ChartFrameProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="chart-caption">
        <Heading id={id} className="chart-title">
          {title}
        </Heading>
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      {children}
      <TableDisclosure caption={title} table={table} />
    </figure>
  );
}

/** The disclosure 'Toon als tabel'. */
export function TableDisclosure({ caption, table }: { caption: string; table: ChartTable }) {
  return (
    <details className="chart-table">
      <summary>{t('charts.showTable')}</summary>
      <div className="chart-table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
