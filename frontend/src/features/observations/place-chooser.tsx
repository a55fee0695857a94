import { useState } from 'react';
import { t } from '../../i18n/text.js';
import { Chip, ChipGroup } from '../../ui/chip.js';
import { ComboBox } from '../../ui/combo-box.js';

const TOP = 4;

interface PlaceChooserProps {
  /** Names to choose from, the most likely first. */
  places: readonly string[];
  value: string | null;
  /** A place that was already recognised in the text is not offered again. */
  recognised: readonly string[];
  onChange: (place: string | null) => void;
}

/** Where it was seen: a few likely places as chips, the rest by typing. */
export function PlaceChooser({ places, value, recognised, onChange }: PlaceChooserProps) {
  const [typing, setTyping] = useState(false);
  const offered = places.filter((place) => !recognised.includes(place));
  const top = offered.slice(0, TOP);
  const shown = value !== null && !top.includes(value) ? [value, ...top] : top;
  return (
    <div className="stack-tight">
      <ChipGroup
        single
        label={t('observations.log.place')}
        options={shown.map((place) => ({ value: place, label: place }))}
        selected={value === null ? [] : [value]}
        onChange={([place]) => onChange(place ?? null)}
      >
        {offered.length > TOP && (
          <Chip pressed={typing} onPress={() => setTyping(!typing)}>
            {t('observations.log.otherPlace')}
          </Chip>
        )}
      </ChipGroup>
      {typing && (
        <ComboBox
          label={t('observations.log.otherPlace')}
          options={offered.map((place) => ({ value: place, label: place }))}
          value={value}
          unknown={t('errors.observations.unknownPlace')}
          onChange={onChange}
        />
      )}
    </div>
  );
}
