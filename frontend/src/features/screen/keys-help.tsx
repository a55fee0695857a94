import { t } from '../../i18n/text.js';
import { Dialog } from '../../ui/dialog.js';
import { Button } from '../../ui/button.js';

/** The keys of the shared screen, told when asked for. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const rows: [string, string][] = [
    ['1 – 5', t('screen.keys.panels')],
    [t('screen.keys.arrowKeys'), t('screen.keys.arrows')],
    [t('screen.keys.enterKey'), t('screen.keys.zoom')],
    ['F', t('screen.keys.fullscreen')],
    ['P', t('screen.keys.presentation')],
    ['?', t('screen.keys.help')],
    [t('screen.keys.escapeKey'), t('screen.keys.close')],
  ];
  return (
    <Dialog title={t('screen.keys.title')} open={open} onClose={onClose}>
      <dl className="keys">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{t('screen.keys.done')}</Button>
    </Dialog>
  );
}
