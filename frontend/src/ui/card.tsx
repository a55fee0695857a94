import type { ComponentProps } from 'react';

interface CardProps extends ComponentProps<'section'> {
  as?: 'section' | 'article' | 'li' | 'div';
}

/** A piece of a page with an edge around it. */
export function Card({ as = 'section', className, ...rest }: CardProps) {
  const Tag = as as 'section';
  return <Tag className={className ? `card ${className}` : 'card'} {...rest} />;
}
