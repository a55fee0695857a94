import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderWithApi } from '../../lib/testing.js';
import { AudienceChooser } from './audience-chooser.js';
import type { AddressableOrganisation } from './audience.js';

const school = (id: string, name: string, alertEmails: string[]): AddressableOrganisation => ({
  id,
  name,
  kind: 'school',
  schoolTypes: ['VO'],
  municipality: { code: 'GM0772', name: 'Eindhoven' },
  alertEmails,
  active: true,
});
const organisations = [school('a', 'Sondervick College', ['a@school.example']), school('b', 'Van Maerlantlyceum', [])];

function Page() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return <AudienceChooser organisations={organisations} chosen={chosen} onChange={setChosen} />;
}

describe('choosing who gets a message', () => {
  it('chooses all VO schools in one tap and says who has no address', async () => {
    renderWithApi(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Alle VO-scholen (2)' }));
    expect(screen.getAllByRole('checkbox').every((box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('2 organisaties krijgen dit bericht, op één mailadres.');
    expect(screen.getByText('Zonder mailadres, bel zelf: Van Maerlantlyceum.')).toBeTruthy();
  });

  it('warns before sending when mail is not set up', async () => {
    renderWithApi(<Page />, { mailConfigured: false });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sondervick College' }));
    expect(screen.getByText(/Mail is hier nog niet ingesteld/)).toBeTruthy();
  });
});
