const whole = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

/** A chance from 0 to 1 as people read it: '94%'; what is nearly nothing or nearly all is not made so. */
export function percent(chance: number): string {
  if (chance > 0 && chance < 0.01) return `< ${whole.format(0.01)}`;
  if (chance < 1 && chance > 0.99) return `> ${whole.format(0.99)}`;
  return whole.format(chance);
}
