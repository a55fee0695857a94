import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { PresentationSwitch } from './presentation-switch.js';

function Switch({ mayLeave }: { mayLeave: boolean }) {
  const [presentation, setPresentation] = useState(true);
  const [asking, setAsking] = useState(false);
  return (
    <PresentationSwitch
      presentation={presentation}
      mayLeave={mayLeave}
      asking={asking}
      onAsk={setAsking}
      onChange={(on) => {
        setAsking(false);
        setPresentation(on);
      }}
    />
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const HIDDEN = 'Presentatie: geen schoolnamen, geen namen, geen letterlijke tekst';

describe('the presentation of the shared screen', () => {
  it('says what is hidden and cannot be left without the right to', () => {
    render(<Switch mayLeave={false} />);
    expect(screen.getByText(HIDDEN)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stays on when the question is answered with no', async () => {
    render(<Switch mayLeave />);
    await press('Presentatie uitzetten');
    await press('Nee, laat aan');
    expect(screen.getByText(HIDDEN)).toBeTruthy();
  });

  it('goes off after two deliberate presses, warns, and goes on again with one', async () => {
    render(<Switch mayLeave />);
    await press('Presentatie uitzetten');
    await press('Ja, zet uit');
    expect(screen.getByRole('status').textContent).toContain('Deel het nu niet');
    await press('Presentatie aanzetten');
    expect(screen.getByText(HIDDEN)).toBeTruthy();
  });
});
