import { type AddressableOrganisation, groupAudience, quickChoices, reachOf, toggleAll } from './audience.js';

const organisation = (id: string, change: Partial<AddressableOrganisation> = {}): AddressableOrganisation => ({
  id,
  name: `School ${id}`,
  kind: 'school',
  schoolTypes: ['VO'],
  municipality: { code: 'GM0772', name: 'Eindhoven' },
  alertEmails: [`alarm@${id}.example`],
  active: true,
  ...change,
});
const helmond = { code: 'GM0794', name: 'Helmond' };
const region = [
  organisation('b'),
  organisation('a'),
  organisation('h', { municipality: helmond, schoolTypes: ['VO', 'mbo'] }),
  organisation('m', { municipality: null, schoolTypes: ['mbo'] }),
  organisation('p', { kind: 'police', schoolTypes: [], name: 'Politie', municipality: null }),
  organisation('oud', { active: false }),
  organisation('stil', { alertEmails: [], schoolTypes: ['PO'] }),
];

describe('the audience of a code oranje', () => {
  it('groups by kind with schools first, then by municipality, and leaves out who stopped', () => {
    const groups = groupAudience(region);
    expect(groups.map((group) => group.kind)).toEqual(['school', 'police']);
    expect(groups[0]?.places.map((place) => [place.name, place.organisations.map((each) => each.id)])).toEqual([
      ['Eindhoven', ['a', 'b', 'stil']],
      ['Helmond', ['h']],
      [null, ['m']],
    ]);
    expect(groups[1]?.places).toEqual([{ name: null, organisations: [expect.objectContaining({ id: 'p' })] }]);
  });

  it('offers a tap for all schools of a type or place when that is more than one', () => {
    expect(quickChoices(region).map((choice) => [choice.name, choice.ids])).toEqual([
      ['VO', ['b', 'a', 'h']],
      ['mbo', ['h', 'm']],
      ['Eindhoven', ['b', 'a', 'stil']],
    ]);
  });

  it('adds all, and takes all away on the second tap', () => {
    const once = toggleAll(new Set(['a', 'p']), ['a', 'b']);
    expect([...once].sort()).toEqual(['a', 'b', 'p']);
    expect([...toggleAll(once, ['a', 'b'])]).toEqual(['p']);
  });

  it('says who cannot be mailed', () => {
    const reach = reachOf(region, new Set(['a', 'stil']));
    expect(reach.addresses).toEqual(['alarm@a.example']);
    expect(reach.unreachable.map((each) => each.id)).toEqual(['stil']);
  });
});
