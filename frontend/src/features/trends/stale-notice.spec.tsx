import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StaleNotice } from './stale-notice.js';
import type { TrendEdit } from './use-trend-edit.js';

function edit(by: string): { edit: TrendEdit; done: string[] } {
  const done: string[] = [];
  const conflict = { by, sentence: 'Kleur van groen naar geel.', version: 4, changes: { phase: 'peak' as const } };
  return {
    done,
    edit: {
      draft: conflict.changes,
      busy: false,
      error: null,
      conflict,
      save: () => Promise.resolve(null),
      keepMine: () => (done.push('mine'), Promise.resolve(null)),
      takeTheirs: () => done.push('theirs'),
    },
  };
}

describe('when somebody else was first', () => {
  it('says who did what and what of yours is not saved, and lets you keep yours', async () => {
    const { edit: state, done } = edit('Joost');
    render(<StaleNotice edit={state} yours="fase op het hoogtepunt" />);
    const told = screen.getByRole('alert').textContent;
    expect(screen.getByText('Joost was je net voor')).toBeTruthy();
    expect(told).toContain('Kleur van groen naar geel.');
    expect(told).toContain('fase op het hoogtepunt');
    await userEvent.click(screen.getByRole('button', { name: 'Mijn wijziging alsnog bewaren' }));
    expect(done).toEqual(['mine']);
  });

  it('lets you take theirs, also when it is not known who', async () => {
    const { edit: state, done } = edit('');
    render(<StaleNotice edit={state} yours="fase op het hoogtepunt" />);
    await userEvent.click(screen.getByRole('button', { name: 'Die van een collega overnemen' }));
    expect(done).toEqual(['theirs']);
  });
});
