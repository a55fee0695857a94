import { render, screen } from '@testing-library/react';
import { AlsoIn } from './also-in.js';

const also = (name: string, link: string | null = `https://${name}.example/1`) => ({ feed: { id: name, name }, link });

describe('a story in several feeds', () => {
  it.each([
    [[also('Studio040')], 'ook in Studio040'],
    [[also('Omroep Brabant'), also('Studio040')], 'ook in Omroep Brabant en Studio040'],
    [[also('NOS'), also('Omroep Brabant'), also('Studio040')], 'ook in NOS, Omroep Brabant en Studio040'],
  ])('names the others as one says them', (links, words) => {
    const { container } = render(<AlsoIn links={links} />);
    expect(container.textContent).toBe(words);
  });

  it('leads to the story in each of them that has an address for it', () => {
    render(<AlsoIn links={[also('Omroep'), also('Studio040', null)]} />);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Omroep', 'https://Omroep.example/1'],
    ]);
  });

  it('says nothing when there are no others', () => {
    expect(render(<AlsoIn links={[]} />).container.textContent).toBe('');
  });
});
