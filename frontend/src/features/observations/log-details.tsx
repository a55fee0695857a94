import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { dayKey } from '../../lib/dates.js';
import type { ToldBy } from '../../lib/graphql.js';
import { Button } from '../../ui/button.js';
import { Chip, ChipGroup } from '../../ui/chip.js';
import { Select, TextField } from '../../ui/field.js';
import { AGE_GROUPS, ageGroupName, platformName, PLATFORMS } from './labels.js';
import type { LogDraft, Proposal } from './log-draft.js';
import { PlaceChooser } from './place-chooser.js';

const TOLD_BY: readonly ToldBy[] = ['young_person', 'own_observation', 'school', 'parent', 'colleague', 'police', 'other'];
const TOP_PLATFORMS = 4;
const DAY_MS = 86_400_000;

interface LogDetailsProps {
  draft: LogDraft;
  proposals: readonly Proposal[];
  places: readonly string[];
  topics: readonly { code: string; label: string }[];
  dayFault?: string;
  onChange: (change: Partial<LogDraft>) => void;
}

function PlatformChips({ draft, proposals, onChange }: Pick<LogDetailsProps, 'draft' | 'proposals' | 'onChange'>) {
  const [all, setAll] = useState(false);
  const recognised = proposals.filter((proposal) => proposal.kind === 'platform').map((proposal) => proposal.value);
  const offered = PLATFORMS.filter((code) => !recognised.includes(code));
  const shown = all ? offered : offered.filter((code, index) => index < TOP_PLATFORMS || draft.platforms.includes(code));
  return (
    <ChipGroup
      label={t('observations.log.platform')}
      options={shown.map((code) => ({ value: code, label: platformName(code) }))}
      selected={draft.platforms}
      onChange={(platforms) => onChange({ platforms })}
    >
      {!all && (
        <Button purpose="subtle" onClick={() => setAll(true)}>
          {t('observations.log.morePlatforms')}
        </Button>
      )}
    </ChipGroup>
  );
}

function WhenChips({ draft, dayFault, onChange }: Pick<LogDetailsProps, 'draft' | 'dayFault' | 'onChange'>) {
  const yesterday = dayKey(new Date(Date.now() - DAY_MS));
  const other = draft.day !== null && draft.day !== yesterday;
  return (
    <fieldset className="chip-group">
      <legend className="chip-group__label">{t('observations.log.when')}</legend>
      <div className="row">
        <Chip pressed={draft.day === null} onPress={() => onChange({ day: null })}>
          {t('observations.log.now')}
        </Chip>
        <Chip pressed={draft.day === yesterday} onPress={() => onChange({ day: yesterday })}>
          {t('observations.log.yesterday')}
        </Chip>
        <Chip pressed={other} onPress={() => onChange({ day: dayKey(new Date(Date.now() - 2 * DAY_MS)) })}>
          {t('observations.log.otherDay')}
        </Chip>
      </div>
      {other && (
        <TextField
          type="date"
          label={t('observations.log.dayLabel')}
          max={dayKey(new Date())}
          value={draft.day ?? ''}
          error={dayFault}
          onChange={(event) => onChange({ day: event.target.value })}
        />
      )}
    </fieldset>
  );
}

/** Everything that may be said beside the text; nothing of it has to. */
export function LogDetails(props: LogDetailsProps) {
  const { draft, proposals, places, topics, onChange } = props;
  const [more, setMore] = useState(draft.ageGroups.length > 0 || draft.day !== null || draft.topics.length > 0);
  const recognisedPlaces = proposals.filter((proposal) => proposal.kind === 'place').map((proposal) => proposal.label);
  return (
    <div className="stack">
      <PlatformChips draft={draft} proposals={proposals} onChange={onChange} />
      <PlaceChooser places={places} value={draft.place} recognised={recognisedPlaces} onChange={(place) => onChange({ place })} />
      <ChipGroup
        single
        label={t('observations.log.toldBy')}
        options={TOLD_BY.map((value) => ({ value, label: t(`observations.toldBy.${value}`) }))}
        selected={draft.toldBy ? [draft.toldBy] : []}
        onChange={([toldBy]) => onChange({ toldBy: (toldBy as ToldBy | undefined) ?? null })}
      />
      {more && (
        <>
          <ChipGroup
            label={t('observations.log.ageGroup')}
            options={AGE_GROUPS.map((value) => ({ value, label: ageGroupName(value) }))}
            selected={draft.ageGroups}
            onChange={(ageGroups) => onChange({ ageGroups })}
          />
          <WhenChips draft={draft} dayFault={props.dayFault} onChange={onChange} />
          <Select
            label={t('observations.list.topic')}
            options={[{ value: '', label: t('common.choose') }, ...topics.map(({ code, label }) => ({ value: code, label }))]}
            value={draft.topics[0] ?? ''}
            onChange={(event) => onChange({ topics: event.target.value ? [event.target.value] : [] })}
          />
        </>
      )}
      <div>
        <Button purpose="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
          {t(more ? 'observations.log.lessDetails' : 'observations.log.moreDetails')}
        </Button>
      </div>
    </div>
  );
}
