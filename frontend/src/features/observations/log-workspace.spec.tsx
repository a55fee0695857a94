import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { renderWithApi, type Asked } from '../../lib/testing.js';
import { LogWorkspace } from './log-workspace.js';

const choices = {
  data: {
    region: { code: 'r', places: ['Eindhoven', 'Helmond', 'Best'], municipalities: [] },
    topics: [{ code: 'fireworks', label: 'Vuurwerk', description: '' }],
  },
};
const nothing = { maskedText: '', masked: [], tags: [], concernsOneChild: false, route: null, similarTrends: [] };
const route = {
  title: 'Dit gaat over één leerling',
  reason: 'Er staat een leerling in je tekst.',
  steps: [{ who: 'Mentor', what: 'Bespreek het.', contact: '040 123 45 67' }],
};
const savedAs = (text: string) => ({ data: { logObservation: { observation: { id: 'w1', text }, route: null } } });

const open = (answers: NonNullable<Parameters<typeof renderWithApi>[1]>['answers'] = {}) =>
  renderWithApi(
    <MemoryRouter>
      <LogWorkspace person="me" />
    </MemoryRouter>,
    { answers: { LogChoices: choices, ReadText: { data: { readText: nothing } }, LogObservation: savedAs('Vapes'), ...answers } },
  );
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Je waarneming');
const sent = (asked: Asked[]) =>
  asked.filter(({ operation }) => operation === 'LogObservation').map(({ variables }) => variables['input']);

describe('logging an observation', () => {
  beforeEach(() => localStorage.clear());

  it('empties the form at once, and shows the masked text as it was stored', async () => {
    const { asked } = open({ LogObservation: savedAs('Vuurwerk, bel [telefoon]') });
    await userEvent.type(field(), 'Vuurwerk, bel 06-12345678');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(await screen.findByText('Vuurwerk, bel [telefoon]')).toBeTruthy();
    expect(sent(asked)).toMatchObject([{ text: 'Vuurwerk, bel 06-12345678', clientId: expect.stringMatching(/^[\da-f-]{36}$/) }]);
  });

  it('saves with Ctrl+Enter', async () => {
    const { asked } = open();
    await userEvent.type(field(), 'Vapes op het plein{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent(asked)).toHaveLength(1));
  });

  it('says what to do with an empty text and sends nothing', async () => {
    const { asked } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByRole('alert').textContent).toContain('Schrijf eerst wat je merkte');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(sent(asked)).toEqual([]);
  });

  it('shows the way to go instead of saving when it is about one child, and keeps the text', async () => {
    const { asked } = open({ ReadText: { data: { readText: { ...nothing, concernsOneChild: true, route } } } });
    await userEvent.type(field(), 'Jan uit 3b dealt');
    const panel = await screen.findByRole('region', { name: 'Dit gaat over één leerling' });
    expect(within(panel).getByRole('link', { name: '040 123 45 67' }).getAttribute('href')).toBe('tel:0401234567');
    expect(screen.queryByRole('button', { name: 'Bewaren' })).toBeNull();
    await userEvent.type(field(), '{Control>}{Enter}{/Control}');
    expect(field().value).toBe('Jan uit 3b dealt');
    expect(sent(asked)).toEqual([]);
  });

  it('says politely what will be hidden, and names the way to go instead when it is about one child', async () => {
    const masked = [{ start: 0, end: 3, type: 'name', soft: true, because: 'bekende voornaam' }];
    const read: { data: { readText: unknown } } = { data: { readText: { ...nothing, masked } } };
    open({ ReadText: read });
    await userEvent.type(field(), 'Jan zag vapes');
    const said = (text: string) =>
      waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(text));
    await said('Wordt verborgen: naam.');
    read.data.readText = { ...nothing, masked, concernsOneChild: true, route };
    await userEvent.type(field(), ' in 3b');
    await said('Dit gaat over één leerling');
    expect(screen.queryByText('Wordt verborgen:')).toBeNull();
  });

  it('puts the text back when only the server sees that it is about one child', async () => {
    open({ LogObservation: { data: { logObservation: { observation: null, route } } } });
    await userEvent.type(field(), 'Jan uit 3b dealt{Control>}{Enter}{/Control}');
    await waitFor(() => expect(field().value).toBe('Jan uit 3b dealt'));
    expect(screen.queryByText('bewaard')).toBeNull();
  });

  it('keeps what was refused, with the reason and a way to change it', async () => {
    open({ LogObservation: { refusal: 'observations.unknownPlace' } });
    await userEvent.type(field(), 'Vapes{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/Deze plaats kennen we niet/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Aanpassen' }));
    expect(field().value).toBe('Vapes');
  });

  it('takes it back within ten seconds, with the text in the field again', async () => {
    const { asked } = open({ UndoObservation: { data: { undoObservation: true } } });
    await userEvent.type(field(), 'Vapes op het plein{Control>}{Enter}{/Control}');
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(field().value).toBe('Vapes op het plein'));
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(asked.find(({ operation }) => operation === 'UndoObservation')?.variables).toEqual({ id: 'w1' });
  });

  it('finds the draft again after a reload', async () => {
    const first = open();
    await userEvent.type(field(), 'Half getypt');
    first.unmount();
    open();
    expect(field().value).toBe('Half getypt');
    expect(await screen.findByRole('button', { name: 'Helmond' })).toBeTruthy();
  });

  it('sends what was chosen with a tap', async () => {
    const { asked } = open();
    await userEvent.type(field(), 'Vapes');
    for (const name of ['Snapchat', 'Helmond', 'Jongere']) await userEvent.click(await screen.findByRole('button', { name }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent(asked)).toMatchObject([{ platforms: ['snapchat'], place: 'Helmond', toldBy: 'young_person' }]),
    );
  });

  const roos = {
    ...nothing,
    maskedText: 'Bij [naam]',
    masked: [{ start: 4, end: 8, type: 'name', soft: true, because: 'Lijkt op een voornaam.' }],
  };

  it('sends what may stay with its reason, and finds that again after a reload', async () => {
    const answers = { ReadText: { data: { readText: roos } } };
    const first = open(answers);
    await userEvent.type(field(), 'Bij Roos');
    await userEvent.click(await screen.findByRole('button', { name: "Toch laten staan: 'Roos'" }));
    await userEvent.click(screen.getByRole('button', { name: 'Plaats' }));
    first.unmount();
    const { asked } = open(answers);
    await screen.findByText("'Roos' blijft staan: een plaats.");
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent(asked)).toMatchObject([{ restored: [{ start: 4, end: 8, reason: 'place' }] }]));
  });

  it('hides it after all when the server does not let it stay', async () => {
    const answers = { ReadText: { data: { readText: roos } }, LogObservation: { refusal: 'privacy.hardFind' } };
    const { asked } = open(answers);
    await userEvent.type(field(), 'Bij Roos');
    await userEvent.click(await screen.findByRole('button', { name: "Toch laten staan: 'Roos'" }));
    await userEvent.click(screen.getByRole('button', { name: 'Plaats' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent(asked)).toHaveLength(2));
    expect(sent(asked)[1]).not.toHaveProperty('restored');
  });

  it('shows in the field itself which words a label comes from', async () => {
    const tags = [{ kind: 'topic', value: 'fireworks', label: 'Vuurwerk', because: "In de tekst staat 'cobra'.", spans: [] }];
    open({ ReadText: { data: { readText: { ...nothing, maskedText: 'Een cobra', tags } } } });
    await userEvent.type(field(), 'Een cobra');
    await userEvent.hover(await screen.findByRole('button', { name: 'Vuurwerk, onderwerp' }));
    expect(document.querySelector('mark.cause--lit')?.textContent).toBe('cobra');
  });
});
