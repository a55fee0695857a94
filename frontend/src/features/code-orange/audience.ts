/** An organisation as the audience chooser needs it. */
export interface AddressableOrganisation {
  id: string;
  name: string;
  kind: string;
  schoolTypes: readonly string[];
  municipality: { code: string; name: string } | null;
  alertEmails: readonly string[];
  active: boolean;
}

/** The organisations of one kind, split by municipality, both in reading order. */
export interface AudienceGroup {
  kind: string;
  organisations: AddressableOrganisation[];
  places: { name: string | null; organisations: AddressableOrganisation[] }[];
}

/** One tap that chooses many: 'alle VO-scholen', 'alle scholen in Helmond'. */
export interface QuickChoice {
  by: 'type' | 'place';
  name: string;
  ids: string[];
}

const KIND_ORDER = ['school', 'youth_work', 'municipality', 'police', 'health', 'care', 'justice', 'other'];
const byName = (a: { name: string | null }, b: { name: string | null }) =>
  (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff', 'nl');

function splitByPlace(organisations: AddressableOrganisation[]): AudienceGroup['places'] {
  const names = new Set(organisations.map((organisation) => organisation.municipality?.name ?? null));
  return [...names]
    .map((name) => ({ name, organisations: organisations.filter((each) => (each.municipality?.name ?? null) === name) }))
    .sort(byName);
}

/** Groups active organisations by kind (schools first) and within a kind by municipality, names in Dutch order. */
export function groupAudience(organisations: readonly AddressableOrganisation[]): AudienceGroup[] {
  const active = organisations.filter((organisation) => organisation.active).sort(byName);
  const kinds = [...new Set(active.map((organisation) => organisation.kind))];
  const rank = (kind: string) => (KIND_ORDER.indexOf(kind) + KIND_ORDER.length) % KIND_ORDER.length;
  return kinds
    .sort((a, b) => rank(a) - rank(b))
    .map((kind) => {
      const ofKind = active.filter((organisation) => organisation.kind === kind);
      return { kind, organisations: ofKind, places: splitByPlace(ofKind) };
    });
}

/** The quick choices that make sense here: per school type, then per municipality, the widest first; one that chooses a single school is left out. */
export function quickChoices(organisations: readonly AddressableOrganisation[]): QuickChoice[] {
  const schools = organisations.filter((organisation) => organisation.active && organisation.kind === 'school');
  const idsOf = (some: AddressableOrganisation[]) => some.map((each) => each.id);
  const types = [...new Set(schools.flatMap((school) => school.schoolTypes))].sort((a, b) => a.localeCompare(b, 'nl'));
  const places = [...new Set(schools.flatMap((school) => school.municipality?.name ?? []))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  const perType = types.map((type): QuickChoice => {
    const ids = idsOf(schools.filter((school) => school.schoolTypes.includes(type)));
    return { by: 'type', name: type, ids };
  });
  const perPlace = places.map((name): QuickChoice => {
    const ids = idsOf(schools.filter((school) => school.municipality?.name === name));
    return { by: 'place', name, ids };
  });
  const wide = (choices: QuickChoice[]) =>
    choices.filter(({ ids }) => ids.length > 1).sort((a, b) => b.ids.length - a.ids.length);
  return [...wide(perType), ...wide(perPlace)];
}

/** Adds all of `ids`, or takes them all away when every one was chosen already. */
export function toggleAll(chosen: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  const next = new Set(chosen);
  const complete = ids.every((id) => chosen.has(id));
  for (const id of ids) {
    if (complete) next.delete(id);
    else next.add(id);
  }
  return next;
}

/** Who of the chosen gets mail, and who has no address to mail to. */
export function reachOf(organisations: readonly AddressableOrganisation[], chosen: ReadonlySet<string>) {
  const picked = organisations.filter((organisation) => chosen.has(organisation.id)).sort(byName);
  return {
    picked,
    addresses: picked.flatMap((organisation) => organisation.alertEmails),
    unreachable: picked.filter((organisation) => organisation.alertEmails.length === 0),
  };
}
