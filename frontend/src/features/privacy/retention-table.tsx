import { t } from '../../i18n/text.js';
import { Table } from '../../ui/table.js';

const rows = ['feed', 'observation', 'trend', 'codeOrange', 'log', 'guidance'] as const;

/** How long each kind of thing is kept. */
export function RetentionTable() {
  return (
    <section className="stack-tight">
      <h2>{t('privacy.retention.title')}</h2>
      <p>{t('privacy.retention.text')}</p>
      <Table
        caption={t('privacy.retention.title')}
        captionHidden
        columns={[
          { head: t('privacy.retention.what'), cell: (row) => t(`privacy.retention.rows.${row}`) },
          { head: t('privacy.retention.howLong'), cell: (row) => t(`privacy.retention.rows.${row}For`) },
        ]}
        rows={rows}
        rowKey={(row) => row}
      />
    </section>
  );
}
