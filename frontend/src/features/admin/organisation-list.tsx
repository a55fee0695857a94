import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import type { Organisation } from './models.js';
import { OrganisationForm } from './organisation-form.js';

interface OrganisationListProps {
  organisations: readonly Organisation[];
  municipalities: readonly { code: string; name: string }[];
}

function OrganisationCard({
  organisation,
  municipalities,
}: { organisation: Organisation } & Pick<OrganisationListProps, 'municipalities'>) {
  const [changing, setChanging] = useState(false);
  const facts = [
    t(`common.organisationKind.${organisation.kind}`),
    organisation.schoolTypes.join(', '),
    organisation.municipality?.name,
    organisation.active ? '' : t('admin.organisation.inactive'),
  ];
  return (
    <Card as="li">
      <h3>{changing ? t('admin.organisation.editTitle', { name: organisation.name }) : organisation.name}</h3>
      {changing ? (
        <OrganisationForm organisation={organisation} municipalities={municipalities} onDone={() => setChanging(false)} />
      ) : (
        <>
          <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
          <p className="small quiet">{organisation.alertEmails.join(', ') || t('admin.organisation.noAlertEmails')}</p>
          <div>
            <Button onClick={() => setChanging(true)}>
              {t('admin.organisation.edit')}
              <span className="visually-hidden"> {organisation.name}</span>
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

/** The organisations of the region, and a form for a new one. */
export function OrganisationList({ organisations, municipalities }: OrganisationListProps) {
  const [adding, setAdding] = useState(false);
  return (
    <section className="stack">
      <h2>{t('admin.organisation.title')}</h2>
      {adding ? (
        <Card>
          <h3>{t('admin.organisation.add')}</h3>
          <OrganisationForm organisation={null} municipalities={municipalities} onDone={() => setAdding(false)} />
        </Card>
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{t('admin.organisation.add')}</Button>
        </div>
      )}
      <ul className="plain-list columns">
        {organisations.map((organisation) => (
          <OrganisationCard key={organisation.id} organisation={organisation} municipalities={municipalities} />
        ))}
      </ul>
    </section>
  );
}
