import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One primary act per page; the rest secondary or subtle. */
  purpose?: 'primary' | 'secondary' | 'subtle';
  /** True for what takes something away. */
  negative?: boolean;
  /** While the act runs; a second press does nothing. */
  busy?: boolean;
  /** Stays reachable by keyboard, says that it is off, and does nothing. */
  disabled?: boolean;
}

/** A button that does something on this page. */
export function Button({
  purpose = 'secondary',
  negative = false,
  busy = false,
  disabled = false,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  const off = busy || disabled;
  return (
    <NlButton
      {...rest}
      type={type ?? 'button'}
      purpose={purpose}
      hint={negative ? 'negative' : undefined}
      busy={busy}
      disabled={disabled}
      onClick={(event) => (off ? event.preventDefault() : onClick?.(event))}
    />
  );
}

interface LinkButtonProps {
  to: string;
  purpose?: 'primary' | 'secondary' | 'subtle';
  children: ReactNode;
}

/** A link to another page that looks like a button. */
export function LinkButton({ to, purpose = 'secondary', children }: LinkButtonProps) {
  return (
    <Link to={to} className={`nl-button nl-button--${purpose}`}>
      {children}
    </Link>
  );
}
