import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../../lib/testing.js';
import { Confirmation } from './confirmation.js';
import type { Confirmation as Kept } from './queries.js';

const kept: Kept = {
  subject: 'Oproep vrijdag 17.30 uur',
  message: 'Op Snapchat gaat een oproep rond. Houd leerlingen binnen.',
  organisation: 'Van Maerlantlyceum',
  sentAt: '2026-11-20T10:00:00Z',
  withdrawn: false,
  withdrawReason: null,
  answer: null,
  confirmedAt: null,
};
const outdated: string[] = [];
const open = (change: Partial<Kept> = {}, answers?: Parameters<typeof renderWithApi>[1]) =>
  renderWithApi(<Confirmation token="abc" kept={{ ...kept, ...change }} onOutdated={() => outdated.push('asked')} />, answers);
const chooseHelp = () => userEvent.click(screen.getByRole('radio', { name: /Hulp nodig/ }));
const sendAnswer = () => userEvent.click(screen.getByRole('button', { name: 'Antwoord versturen' }));

describe('the confirmation page', () => {
  it('shows the message and asks three things, and answers nothing by being opened', async () => {
    const { asked } = open();
    expect(screen.getByText('Op Snapchat gaat een oproep rond. Houd leerlingen binnen.')).toBeTruthy();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false, false]);
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it('sends the answer that was chosen, with a function and a note when given', async () => {
    const { asked } = open();
    await chooseHelp();
    await userEvent.type(screen.getByRole('textbox', { name: /Je functie/ }), ' veiligheidscoördinator ');
    await sendAnswer();
    expect(asked).toEqual([
      {
        operation: 'ConfirmCodeOrange',
        variables: { token: 'abc', answer: 'help_needed', role: 'veiligheidscoördinator', note: null },
      },
    ]);
  });

  it('asks for a choice first and sends nothing without it', async () => {
    const { asked } = open();
    await sendAnswer();
    expect(screen.getByRole('alert').textContent).toBe('Kies eerst een van de drie antwoorden.');
    expect(asked).toEqual([]);
  });

  it('thanks after an answer and says what happens next', async () => {
    const confirmCodeOrange = { ...kept, answer: 'help_needed', confirmedAt: '2026-11-20T10:05:00Z' };
    open({}, { answers: { ConfirmCodeOrange: { data: { confirmCodeOrange } } } });
    await chooseHelp();
    await sendAnswer();
    expect((await screen.findByRole('status')).textContent).toContain('De gastheer ziet nu dat jullie hulp vragen');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('asks the server anew when a colleague answered first, and says so', async () => {
    open({}, { answers: { ConfirmCodeOrange: { refusal: 'codeOrange.alreadyConfirmed' } } });
    await chooseHelp();
    await sendAnswer();
    expect((await screen.findByRole('alert')).textContent).toContain('Je organisatie heeft al geantwoord');
    expect(outdated).toEqual(['asked']);
  });

  it('tells who opens the link again that the answer is there already', () => {
    open({ answer: 'not_here', confirmedAt: '2026-11-20T10:05:00Z' });
    expect(screen.getByText('Jullie hebben al geantwoord')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that a message was withdrawn and why, and asks nothing', () => {
    open({ withdrawn: true, withdrawReason: 'De oproep is nep.' });
    expect(screen.getByText('Reden: De oproep is nep.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
