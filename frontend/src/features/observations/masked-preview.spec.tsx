import { render, screen } from '@testing-library/react';
import { MaskedPreview } from './masked-preview.js';

describe('what will be hidden', () => {
  it('names the kind and marks the piece', () => {
    const text = 'Vuurwerk te koop, bel 06-12345678 na zes uur';
    render(<MaskedPreview text={text} masked={[{ start: 22, end: 33, type: 'phone' }]} />);
    expect(screen.getByText('telefoonnummer', { exact: false }).textContent).toBe('Wordt verborgen: telefoonnummer');
    expect(document.querySelector('mark')?.textContent).toBe('06-12345678');
  });

  it('says nothing when nothing is hidden', () => {
    const { container } = render(<MaskedPreview text="Vapes op het plein" masked={[]} />);
    expect(container.textContent).toBe('');
  });
});
