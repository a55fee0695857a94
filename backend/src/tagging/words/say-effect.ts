const labels = (count: number): string => (count === 1 ? '1 label' : `${count} labels`);

/** What a change of a word would do, in one Dutch sentence. */
export function sayEffect({
  looked,
  addedCount,
  removedCount,
}: {
  looked: number;
  addedCount: number;
  removedCount: number;
}): string {
  if (looked === 0) return 'Er zijn in de laatste 90 dagen geen waarnemingen om mee te vergelijken.';
  const where = `in ${looked === 1 ? 'de ene waarneming' : `de ${looked} waarnemingen`} van de laatste 90 dagen`;
  if (addedCount === 0 && removedCount === 0) return `Dit verandert niets ${where}.`;
  if (removedCount === 0) return `Dit voegt ${labels(addedCount)} toe ${where}.`;
  if (addedCount === 0) return `Dit haalt ${labels(removedCount)} weg ${where}.`;
  return `Dit voegt ${labels(addedCount)} toe en haalt er ${removedCount} weg ${where}.`;
}
