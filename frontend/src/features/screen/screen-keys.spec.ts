import { actOfKey, type Panel } from './screen-keys.js';

describe('keys of the shared screen', () => {
  it.each<[string, Panel | null, unknown]>([
    ['1', null, { act: 'panel', panel: 'new' }],
    ['4', 'new', { act: 'panel', panel: 'upcoming' }],
    ['ArrowRight', 'new', { act: 'panel', panel: 'rising' }],
    ['ArrowRight', 'map', { act: 'panel', panel: 'new' }],
    ['ArrowLeft', 'new', { act: 'panel', panel: 'map' }],
    ['ArrowDown', null, { act: 'panel', panel: 'new' }],
    ['F', null, { act: 'fullscreen' }],
    ['p', null, { act: 'presentation' }],
    ['?', null, { act: 'keys' }],
    ['Escape', 'map', { act: 'close' }],
    ['Enter', 'map', { act: 'zoom' }],
    ['Enter', null, null],
    ['6', null, null],
    ['x', null, null],
  ])('%s at %s', (key, here, act) => {
    expect(actOfKey({ key }, here)).toEqual(act);
  });

  it('leaves the keys of the browser alone', () => {
    expect(actOfKey({ key: 'f', ctrlKey: true }, null)).toBeNull();
    expect(actOfKey({ key: 'p', metaKey: true }, null)).toBeNull();
  });
});
