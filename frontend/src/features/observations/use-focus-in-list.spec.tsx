import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useFocusInList } from './use-focus-in-list.js';

function List({ ids }: { ids: readonly string[] }) {
  return (
    <ul {...useFocusInList(ids)}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button">{id}</button>
        </li>
      ))}
    </ul>
  );
}
const focused = () => document.activeElement?.textContent;

describe('the focus in a list of which a row goes away', () => {
  it.each([
    ['the next row', 'b', ['a', 'c'], 'c'],
    ['the last row', 'c', ['a', 'b'], 'b'],
  ])('goes to %s', async (_, pressed, left, next) => {
    const { rerender } = render(<List ids={['a', 'b', 'c']} />);
    await userEvent.click(screen.getByRole('button', { name: pressed }));
    rerender(<List ids={left} />);
    expect(focused()).toBe(next);
  });

  it('stays where it is when another row goes', async () => {
    const { rerender } = render(<List ids={['a', 'b', 'c']} />);
    await userEvent.click(screen.getByRole('button', { name: 'b' }));
    rerender(<List ids={['b', 'c']} />);
    expect(focused()).toBe('b');
  });

  it('is nowhere when it was nowhere', () => {
    const { rerender } = render(<List ids={['a', 'b']} />);
    rerender(<List ids={['b']} />);
    expect(document.activeElement).toBe(document.body);
  });
});
