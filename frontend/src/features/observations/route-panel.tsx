import type { Ref } from 'react';
import { t } from '../../i18n/text.js';
import { Why } from '../../ui/why.js';
import type { Route } from './route.js';

/** A phone number in a contact, to call with one tap. */
function Contact({ contact }: { contact: string }) {
  const digits = contact.replace(/[^\d+]/g, '');
  return /^[\d\s()+-]+$/.test(contact) && digits.length >= 3 ? (
    <a className="tap" href={`tel:${digits}`}>
      {contact}
    </a>
  ) : (
    <span>{contact}</span>
  );
}

/** The way to go with a signal about one child; shown instead of saving. */
export function RoutePanel({ route, ref }: { route: Route; ref?: Ref<HTMLElement> }) {
  return (
    <section className="route-panel stack-tight" ref={ref} tabIndex={-1} aria-label={route.title}>
      <h2>{route.title}</h2>
      <p>{t('observations.route.kept')}</p>
      <ol className="route-panel__steps stack-tight">
        {route.steps.map((step) => (
          <li key={step.who}>
            <span className="strong">{step.who}</span>
            {step.contact && (
              <>
                {' '}
                · <Contact contact={step.contact} />
              </>
            )}
            <br />
            {step.what}
          </li>
        ))}
      </ol>
      <p>{t('observations.route.phenomenon')}</p>
      <Why about={t('observations.route.why')}>{route.reason}</Why>
    </section>
  );
}
