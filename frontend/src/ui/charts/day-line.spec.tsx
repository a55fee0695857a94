import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOfNumber, dayNumber } from './calendar.js';
import { DayLine } from './day-line.js';

const last = dayNumber('2026-11-25');
const days = Array.from({ length: 84 }, (_, index) => ({
  date: dayOfNumber(last - 83 + index),
  count: index === 80 ? 7 : index > 76 ? 2 : 0,
}));

describe('the line of a trend', () => {
  const draw = () =>
    render(
      <DayLine
        title="Hoe vaak is dit gezien?"
        sentence="Dit stijgt."
        days={days}
        holidays={[{ name: 'herfstvakantie', start: '2026-10-17', end: '2026-10-25' }]}
        marks={[{ date: '2026-11-20', kind: 'code-orange', text: 'code oranje verzonden' }]}
      />,
    );

  it('is an image that says its question and answer, with its peak and today named', () => {
    draw();
    const image = screen.getByRole('img', { name: 'Hoe vaak is dit gezien? Dit stijgt.' });
    expect(within(image).getByText('7 op 22 nov')).toBeTruthy();
    expect(within(image).getByText('vandaag 2')).toBeTruthy();
    expect(within(image).getByText('herfstvakantie')).toBeTruthy();
  });

  it('tells what its numbered marks mean', () => {
    draw();
    const marks = screen.getByRole('list', { name: 'Gebeurtenissen in de lijn' });
    expect(within(marks).getByRole('listitem').textContent).toContain('code oranje verzonden');
  });

  it('stands as a table of weeks behind a disclosure, the present week marked as unfinished', async () => {
    draw();
    await userEvent.click(screen.getByText('Toon als tabel'));
    const table = screen.getByRole('table', { name: 'Hoe vaak is dit gezien?' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows.at(-1)).toBe('week van 23 nov6 (loopt nog)');
    expect(rows.at(-2)).toBe('week van 16 nov13');
  });
});
