import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toasts } from '../../ui/toasts.js';
import { renderWithApi } from '../../lib/testing.js';
import { LeftOut } from './left-out.js';
import { LessonList } from './lesson-list.js';
import type { DroppedItem } from './queries.js';

const item = (change: Partial<DroppedItem> = {}): DroppedItem => ({
  id: 'd1',
  title: 'Jongeren hangen rond bij station Helmond',
  link: 'https://voorbeeld.nl/1',
  reason: 'Past bij geen onderwerp.',
  noticedAt: '2026-11-20T10:00:00Z',
  takenInAt: null,
  ...change,
});
const manages = { permissions: ['feeds.read', 'feeds.manage'] };
const done = { data: { takeInDropped: { id: 'd1', takenInAt: '2026-11-20T11:00:00Z' } } };
const undone = { data: { undoTakeIn: { id: 'd1', takenInAt: null } } };

describe('what was left out', () => {
  it('says why, and what to do when something belongs', () => {
    renderWithApi(<LeftOut items={[item()]} onChanged={() => undefined} />, manages);
    expect(screen.getByRole('link', { name: 'Jongeren hangen rond bij station Helmond' })).toBeTruthy();
    expect(screen.getByText(/Past bij geen onderwerp/)).toBeTruthy();
    expect(screen.getByText(/de filter leert daarvan/)).toBeTruthy();
  });

  it('is taken in with one tap, and left out again with the next', async () => {
    const answers = { TakeInDropped: done, UndoTakeIn: undone };
    let changed = 0;
    const { asked } = renderWithApi(
      <>
        <LeftOut items={[item()]} onChanged={() => (changed += 1)} />
        <Toasts />
      </>,
      { ...manages, answers },
    );
    await userEvent.click(screen.getByRole('button', { name: /^Toch opnemen/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(changed).toBe(2));
    expect(asked.map(({ operation, variables }) => [operation, variables['id']])).toEqual([
      ['TakeInDropped', 'd1'],
      ['UndoTakeIn', 'd1'],
    ]);
  });

  it('that was taken in says so and can be left out again', async () => {
    const { asked } = renderWithApi(
      <LeftOut items={[item({ takenInAt: '2026-11-20T11:00:00Z' })]} onChanged={() => undefined} />,
      {
        ...manages,
        answers: { UndoTakeIn: undone },
      },
    );
    expect(screen.getByText(/· opgenomen/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Toch niet opnemen/ }));
    expect(asked.map(({ operation }) => operation)).toEqual(['UndoTakeIn']);
  });

  it('cannot be taken in by who only reads', () => {
    renderWithApi(<LeftOut items={[item()]} onChanged={() => undefined} />, { permissions: ['feeds.read'] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows ten, and the rest when asked', async () => {
    const items = Array.from({ length: 14 }, (_, index) => item({ id: `d${index}`, title: `Bericht ${index}` }));
    renderWithApi(<LeftOut items={items} onChanged={() => undefined} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Nog 4 tonen' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(14);
  });
});

describe('what the filter learned', () => {
  it('is forgotten with one tap', async () => {
    const lessons = [{ id: 'l1', title: 'Jongeren bij het station', taughtAt: '2026-11-20T11:00:00Z' }];
    let changed = 0;
    const { asked } = renderWithApi(<LessonList lessons={lessons} onChanged={() => (changed += 1)} />, {
      ...manages,
      answers: { ForgetLesson: { data: { forgetLesson: true } } },
    });
    await userEvent.click(screen.getByRole('button', { name: "Vergeten 'Jongeren bij het station'" }));
    await waitFor(() => expect(changed).toBe(1));
    expect(asked).toEqual([{ operation: 'ForgetLesson', variables: { id: 'l1' } }]);
  });

  it('says how it learns as long as there is nothing', () => {
    renderWithApi(<LessonList lessons={[]} onChanged={() => undefined} />);
    expect(screen.getByText(/dan leert de filter daarvan/)).toBeTruthy();
  });
});
