import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../../lib/testing.js';
import { LONGEST_TEXT, useTryReading, type Tried } from './use-try-reading.js';

configure({ asyncUtilTimeout: 20_000 });

function Reading(tried: Tried) {
  const { text, reading, error, retry } = useTryReading(tried);
  return (
    <>
      <p>{reading ? `gelezen: ${text}` : 'niets gelezen'}</p>
      {error !== null && <button onClick={retry}>opnieuw</button>}
    </>
  );
}
const answers = { TryText: { data: { tryText: { maskedText: '' } } } };

describe('reading a text that is tried', () => {
  it('sends it without space around it and in one form per letter, so that the finds stand where they were found', async () => {
    const { asked } = renderWithApi(<Reading text={'  Cafe\u0301 in Best\n'} at="" />, { answers });
    await screen.findByText('gelezen: Café in Best');
    expect(asked).toEqual([{ operation: 'TryText', variables: { text: 'Café in Best', at: null } }]);
  });

  it('takes the moment along that the text is from', async () => {
    const { asked } = renderWithApi(<Reading text="vrijdag half 8" at="2026-11-20T10:00" />, { answers });
    await waitFor(() => expect(asked[0]?.variables['at']).toBe(new Date('2026-11-20T10:00').toISOString()));
  });

  it('keeps nothing on this device', async () => {
    renderWithApi(<Reading text="vraag Sanne" at="" />, { answers });
    await screen.findByText('gelezen: vraag Sanne');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Sanne');
  });

  it('asks nothing for an empty text or one that is too long, and asks again when told to', async () => {
    const { asked } = renderWithApi(
      <>
        <Reading text="  " at="" />
        <Reading text={'x'.repeat(LONGEST_TEXT + 1)} at="" />
        <Reading text="vapes" at="" />
      </>,
      { answers: { TryText: { refusal: 'common.badRequest' } } },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'opnieuw' }));
    await waitFor(() => expect(asked.map(({ variables }) => variables['text'])).toEqual(['vapes', 'vapes']));
  });
});
