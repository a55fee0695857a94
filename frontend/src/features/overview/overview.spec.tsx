import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { runningOf } from './code-oranges.js';
import { labelOf } from './upcoming.js';
import { YourTurn } from './your-turn.js';

const now = new Date('2026-11-20T14:00:00Z');
const codeOrange = (id: string, status: string, createdAt: string, mayApprove = false) => ({
  id,
  subject: `Bericht ${id}`,
  level: 'orange' as const,
  status,
  summary: '',
  createdAt,
  withdrawnAt: null,
  mayApprove,
});

describe('the overview', () => {
  it('shows the code oranjes that ask something now', () => {
    const all = [
      codeOrange('old', 'sent', '2026-11-10T14:00:00Z'),
      codeOrange('new', 'sent', '2026-11-19T14:00:00Z'),
      codeOrange('waits', 'awaiting_approval', '2026-11-01T14:00:00Z'),
      codeOrange('back', 'withdrawn', '2026-11-20T13:00:00Z'),
      codeOrange('draft', 'draft', '2026-11-20T13:00:00Z'),
    ];
    expect(runningOf(all, now).map(({ id }) => id)).toEqual(['new', 'waits']);
  });

  it.each([
    [{ title: 'Oproep om te komen', place: 'Woensel' }, 'Oproep om te komen · Woensel'],
    [{ title: 'Oproep bij winkelcentrum Woensel', place: 'Winkelcentrum Woensel' }, 'Oproep bij winkelcentrum Woensel'],
    [{ title: null, place: 'Woensel' }, 'Woensel'],
    [{ title: null, place: null }, 'naar de trend'],
  ])('says what is announced, and the place once: %j', (time, label) => {
    expect(labelOf(time)).toBe(label);
  });

  it('tells what waits for this person, and nothing when nothing waits', () => {
    const turn = (data: Parameters<typeof YourTurn>[0]['data']) => render(<YourTurn data={data} />, { wrapper: MemoryRouter });
    const quiet = turn({ signals: [{ id: 's', status: 'dismissed' }], codeOranges: [], guidances: [] });
    expect(quiet.container.textContent).toBe('');
    quiet.unmount();
    turn({
      signals: [
        { id: 's', status: 'open' },
        { id: 'd', status: 'accepted' },
      ],
      codeOranges: [
        codeOrange('a', 'awaiting_approval', now.toISOString(), true),
        codeOrange('b', 'awaiting_approval', now.toISOString()),
      ],
      guidances: [{ id: 'g', title: 'Vapes', stale: 'Ouder dan de trend.' }],
    });
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Bericht a: wacht op een tweede persoon', '/code-oranje/a'],
      ['Eén signaal wacht op een oordeel', '/signalen'],
      ['Eén handreiking vraagt aandacht', '/handreikingen'],
    ]);
  });
});
