import { screen, within } from '@testing-library/react';
import { renderWithApi } from '../../lib/testing.js';
import { PutBack } from './put-back.js';

const act = {
  id: 'a1',
  type: 'name',
  reason: 'organisation',
  madeBy: 'jongerenwerker, Jongerenwerk Voorbeeld',
  madeAt: '2026-11-20T14:05:00Z',
};
const open = (acts: object[]) => renderWithApi(<PutBack />, { answers: { PutBack: { data: { gateAudit: acts } } } });

describe('what was put back, for the privacy officer', () => {
  it('says what it was taken for, why it was put back, and by whom', async () => {
    open([act]);
    const row = (await screen.findAllByRole('row')).at(-1)!;
    expect(within(row).getByText('naam')).toBeTruthy();
    expect(within(row).getByText('Organisatie')).toBeTruthy();
    expect(within(row).getByText('jongerenwerker, Jongerenwerk Voorbeeld')).toBeTruthy();
  });

  it('says so when nothing was put back', async () => {
    open([]);
    expect(await screen.findByText('Er is nog niets teruggezet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
