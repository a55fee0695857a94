import { forgivingJson } from './forgiving-json.js';

test.each([
  ['{"a": [1, 2]}', { a: [1, 2] }],
  ['{"a": "twee\nregels"}', { a: 'twee regels' }],
  ['{"a": [1, 2, ], "b": {"c": 1,},}', { a: [1, 2], b: { c: 1 } }],
  ['{"a": ",]", "b": "\\",}"}', { a: ',]', b: '",}' }],
  ['{"items": [{"id": 1, "x": [1]}, {"id": 2, "titel": "hal', { items: [{ id: 1, x: [1] }] }],
  ['{"items": [{"id": 1}, {"id": 2}], "titel": "hal', { items: [{ id: 1 }, { id: 2 }] }],
  ['{"items": [{"id": "\\', undefined],
  ['{kapot', undefined],
])('%j reads %j', (source, wanted) => expect(forgivingJson(source)).toEqual(wanted));

test.each(['{"a":"\\"'.padEnd(400_000, '\\"'), '{"a":['.repeat(100_000), '[,'.repeat(200_000)])(
  'a hostile document costs no more than its length',
  (source) => expect(forgivingJson(source)).toBeUndefined(),
);
