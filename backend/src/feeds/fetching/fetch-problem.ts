/** What stood in the way of a fetch; 'network' is the own line as likely as theirs. */
export type Failure = 'network' | 'timeout' | 'refused' | 'too_large' | 'redirects' | 'gone' | 'http' | 'broken';

/** A failure in words for the person who keeps the feeds. */
export interface FetchProblem {
  failure: Failure;
  sentence: string;
}

const statuses: Record<number, string> = {
  400: 'De server begrijpt ons verzoek niet (400).',
  401: 'De server vraagt om in te loggen (401). Wij volgen alleen bronnen die voor iedereen open zijn.',
  403: 'De server weigert ons (403). Misschien laat deze bron geen automatische lezers toe.',
  404: 'Op dit adres staat niets meer (404). Waarschijnlijk is de feed verhuisd.',
  406: 'De server heeft deze feed niet in een vorm die wij lezen (406).',
  408: 'De server wachtte te lang (408).',
  407: 'Tussen ons en de bron staat een poortwachter die om een wachtwoord vraagt (407).',
  410: 'De bron zegt zelf dat deze feed is opgeheven (410).',
  429: 'De server vindt dat we te vaak komen (429). We wachten langer.',
  451: 'De bron mag dit om juridische redenen niet laten zien (451).',
  500: 'De server van deze bron heeft een storing (500).',
  502: 'De server van deze bron heeft een storing (502).',
  503: 'De server van deze bron is tijdelijk niet beschikbaar (503).',
  504: 'De server van deze bron antwoordt intern te traag (504).',
};

const failures: Record<number, Failure> = { 401: 'refused', 403: 'refused', 404: 'gone', 410: 'gone', 451: 'refused' };

/** A status that is no success. */
export function statusProblem(status: number): FetchProblem {
  return { failure: failures[status] ?? 'http', sentence: statuses[status] ?? `De server antwoordt met code ${status}.` };
}

const codes: [RegExp, Failure, string][] = [
  [/ERR_BUFFER_TOO_LARGE/, 'too_large', 'Het antwoord is groter dan 10 MB; dat is geen gewone feed.'],
  [/PRIVATE_ADDRESS/, 'refused', 'Dit adres ligt binnen een eigen netwerk. Een bron staat op het openbare internet.'],
  [
    /^(?:ENOTFOUND|EAI_|ENODATA)/,
    'network',
    'De naam van deze server is niet te vinden. Klopt het adres, en heeft deze computer internet?',
  ],
  [
    /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|ENETDOWN)/,
    'network',
    'De server van deze bron is niet te bereiken.',
  ],
  [/CONNECT_TIMEOUT|ETIMEDOUT/, 'network', 'De server van deze bron neemt niet op.'],
  [/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/i, 'http', 'Het beveiligingscertificaat van deze bron klopt niet.'],
  [/HEADERS_OVERFLOW|HPE_|UND_ERR_RESPONSE|INVALID/, 'broken', 'De server geeft een antwoord dat niet te lezen is.'],
  [/^(?:Z_|ZSTD_|ERR__ERROR_FORMAT|ERR_)/, 'broken', 'Het antwoord is beschadigd aangekomen.'],
  [/ECONNRESET|EPIPE|SOCKET|ABORTED/, 'http', 'De server verbrak de verbinding.'],
];

/** The codes of an error and of everything behind it; by shape, because errors of undici and zlib are not all of one class. */
function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { code, errors, cause } = error as { code?: unknown; errors?: unknown; cause?: unknown };
  const inner = Array.isArray(errors) ? errors.flatMap(codesOf) : [];
  return [...(typeof code === 'string' ? [code] : []), ...inner, ...codesOf(cause)];
}

/** A thrown error of connecting or reading, in words. */
export function thrownProblem(error: unknown): FetchProblem {
  const found = codesOf(error);
  for (const [pattern, failure, sentence] of codes) if (found.some((code) => pattern.test(code))) return { failure, sentence };
  return { failure: 'http', sentence: 'Het ophalen is niet gelukt door een onbekende oorzaak.' };
}
