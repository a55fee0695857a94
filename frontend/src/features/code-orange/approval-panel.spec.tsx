import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../../lib/testing.js';
import { ApprovalPanel } from './approval-panel.js';
import type { CodeOrange } from './queries.js';

const recipient = (name: string): CodeOrange['recipients'][number] => ({
  id: name,
  status: 'draft',
  answer: null,
  note: null,
  problem: null,
  sentAt: null,
  deliveredAt: null,
  confirmedAt: null,
  confirmedBy: null,
  withdrawnSentAt: null,
  organisation: { id: name, name },
});
const message: CodeOrange = {
  id: 'c1',
  level: 'orange',
  subject: 'Oproep vrijdag',
  message: 'Er gaat een oproep rond.',
  status: 'awaiting_approval',
  version: 4,
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: { id: 'me', name: 'Joost van den Berg' },
  approvedAt: null,
  approvedBy: null,
  withdrawnAt: null,
  withdrawReason: null,
  mayApprove: false,
  summary: '',
  handedOverTo: null,
  handedOverAt: null,
  trend: { id: 't1', title: 'Oproep' },
  recipients: [recipient('Van Maerlantlyceum'), recipient('Sondervick College')],
};
const show = (change: Partial<CodeOrange>, refusal?: string) =>
  renderWithApi(<ApprovalPanel message={{ ...message, ...change }} onChange={() => undefined} />, {
    permissions: ['codeOrange.draft', 'codeOrange.approve'],
    answers: refusal ? { ApproveCodeOrange: { refusal } } : {},
  });

describe('a message that waits for a second person', () => {
  it('tells who wrote it that somebody else approves', () => {
    show({});
    expect(screen.getByText(/Je kunt je eigen bericht niet goedkeuren/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Goedkeuren en versturen' })).toBeNull();
  });

  it('lets the second person see who gets it and approve exactly this version', async () => {
    const { asked } = show({ mayApprove: true, createdBy: { id: 'other', name: 'Marijke' } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Van Maerlantlyceum', 'Sondervick College']);
    await userEvent.click(screen.getByRole('button', { name: 'Goedkeuren en versturen' }));
    expect(asked).toEqual([{ operation: 'ApproveCodeOrange', variables: { id: 'c1', version: 4 } }]);
  });

  it('says what went wrong beside the button', async () => {
    show({ mayApprove: true }, 'people.notAllowed');
    await userEvent.click(screen.getByRole('button', { name: 'Goedkeuren en versturen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit hoort niet bij jouw rol');
  });
});
