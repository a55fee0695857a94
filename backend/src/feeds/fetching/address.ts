/** Schemes that run or read something when a person clicks. */
const unsafe = /^(?:javascript|data|vbscript|file|blob|about):/i;

/**
 * The full address of a link in a feed: relative ones against the base of the place where they stand, full ones as written. Null when
 * it is empty, cannot be made full, or would run something.
 */
export function fullAddress(written: string, base?: string): string | null {
  const address = written.trim().replace(/[\t\r\n]+\s*/g, '');

  if (address === '' || unsafe.test(address.replace(/[\u0000-\u0020]/g, ''))) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (base && URL.canParse(address, base)) return new URL(address, base).href;
  return address.startsWith('//') && URL.canParse(`https:${address}`) ? `https:${address}` : null;
}

/** The base for everything inside an element that states xml:base, itself possibly relative. */
export function innerBase(stated: string | undefined, outer: string | undefined): string | undefined {
  if (!stated?.trim()) return outer;
  return fullAddress(stated, outer) ?? outer;
}
