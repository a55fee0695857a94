import { render, screen } from '@testing-library/react';
import { FetchProgress } from './fetch-progress.js';

describe('a round over many sources', () => {
  it('counts down from how many there were', () => {
    const { rerender } = render(<FetchProgress due={40} />);
    rerender(<FetchProgress due={12} />);
    expect(screen.getByText('Nog 12 van 40 op te halen')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('28');
    rerender(<FetchProgress due={1} />);
    expect(screen.getByText('Nog 1 van 40 op te halen')).toBeTruthy();
  });

  it('is forgotten when it is over', () => {
    const { rerender } = render(<FetchProgress due={40} />);
    rerender(<FetchProgress due={0} />);
    rerender(<FetchProgress due={3} />);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is not told of the few that wait in the ordinary rhythm', () => {
    render(<FetchProgress due={4} />);
    expect(screen.queryByText(/op te halen/)).toBeNull();
  });
});
