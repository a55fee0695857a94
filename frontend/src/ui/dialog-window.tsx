import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { DialogProps } from './dialog.js';

/** The window itself: React Aria keeps the focus inside and gives it back. */
export function DialogWindow({ title, open, onClose, children }: DialogProps) {
  return (
    <ModalOverlay className="dialog-veil" isOpen={open} isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog">
        <AriaDialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
