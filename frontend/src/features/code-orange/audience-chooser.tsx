import { useState } from 'react';
import { t, tn, type TextKey } from '../../i18n/text.js';
import { useSession } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Notice } from '../../ui/notice.js';
import { type AddressableOrganisation, type AudienceGroup, groupAudience, quickChoices, reachOf, toggleAll } from './audience.js';

interface ChooserProps {
  organisations: readonly AddressableOrganisation[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: Set<string>) => void;
}

function QuickChoices({ organisations, chosen, onChange }: ChooserProps) {
  const choices = quickChoices(organisations);
  if (choices.length === 0) return null;
  return (
    <fieldset className="chip-group">
      <legend className="chip-group__label">{t('codeOrange.audience.quickTitle')}</legend>
      <div className="row">
        {choices.map(({ by, name, ids }) => (
          <Chip
            key={`${by} ${name}`}
            pressed={ids.every((id) => chosen.has(id))}
            onPress={() => onChange(toggleAll(chosen, ids))}
          >
            {t(by === 'type' ? 'codeOrange.audience.allType' : 'codeOrange.audience.allPlace', { name, count: ids.length })}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

function Choice({
  organisation,
  chosen,
  onToggle,
}: {
  organisation: AddressableOrganisation;
  chosen: boolean;
  onToggle: () => void;
}) {
  return (
    <li>
      <label className="audience__choice">
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span>
          {organisation.name}
          {organisation.alertEmails.length === 0 && <span className="quiet small"> · {t('codeOrange.audience.noMail')}</span>}
        </span>
      </label>
    </li>
  );
}

function Group({
  group,
  chosen,
  onChange,
}: {
  group: AudienceGroup;
  chosen: ReadonlySet<string>;
  onChange: ChooserProps['onChange'];
}) {
  const ids = group.organisations.map((organisation) => organisation.id);
  const count = ids.filter((id) => chosen.has(id)).length;
  const complete = count === ids.length;
  const [openAtFirst] = useState(count > 0 || group.kind === 'school');
  return (
    <details className="audience__group" open={openAtFirst}>
      <summary>
        <span className="strong">{t(`codeOrange.kind.${group.kind}` as TextKey)}</span>{' '}
        <span className="quiet small">{t('codeOrange.audience.groupCount', { chosen: count, count: ids.length })}</span>
      </summary>
      <div className="stack-tight">
        {ids.length > 1 && (
          <Button purpose="subtle" onClick={() => onChange(toggleAll(chosen, ids))}>
            {t(complete ? 'codeOrange.audience.noneOf' : 'codeOrange.audience.allOf')}
          </Button>
        )}
        {group.places.map((place) => (
          <fieldset key={place.name ?? ''}>
            <legend className="quiet small">{place.name ?? t('codeOrange.audience.regional')}</legend>
            <ul className="plain-list audience__list">
              {place.organisations.map((organisation) => (
                <Choice
                  key={organisation.id}
                  organisation={organisation}
                  chosen={chosen.has(organisation.id)}
                  onToggle={() => onChange(toggleAll(chosen, [organisation.id]))}
                />
              ))}
            </ul>
          </fieldset>
        ))}
      </div>
    </details>
  );
}

/** Says in words who will be mailed, and who must be called because there is no address. */
function Reach({ organisations, chosen }: Omit<ChooserProps, 'onChange'>) {
  const { instance } = useSession();
  const { picked, addresses, unreachable } = reachOf(organisations, chosen);
  if (picked.length === 0) return <p className="quiet">{t('codeOrange.audience.none')}</p>;
  const names = unreachable.map((organisation) => organisation.name).join(', ');
  return (
    <div className="stack-tight">
      <p role="status">
        {tn('codeOrange.audience.reach', picked.length, { addresses: tn('codeOrange.audience.addresses', addresses.length) })}
      </p>
      {names && <Notice tone="warning">{t('codeOrange.audience.unreachable', { names })}</Notice>}
      {!instance.mailConfigured && <Notice tone="warning">{t('codeOrange.audience.noMailServer')}</Notice>}
      <details className="disclosure">
        <summary>{t('codeOrange.audience.who')}</summary>
        <ul className="plain-list stack-tight">
          {picked.map((organisation) => (
            <li key={organisation.id}>
              {organisation.name}
              <span className="quiet small"> {organisation.alertEmails.join(', ') || t('codeOrange.audience.noMail')}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Chooses the organisations that get a message: a tap for many, or one by one. */
export function AudienceChooser({ organisations, chosen, onChange }: ChooserProps) {
  return (
    <section className="stack" aria-labelledby="audience-title">
      <h2 id="audience-title">{t('codeOrange.audience.title')}</h2>
      <QuickChoices organisations={organisations} chosen={chosen} onChange={onChange} />
      <div className="stack-tight">
        {groupAudience(organisations).map((group) => (
          <Group key={group.kind} group={group} chosen={chosen} onChange={onChange} />
        ))}
      </div>
      <Reach organisations={organisations} chosen={chosen} />
    </section>
  );
}
