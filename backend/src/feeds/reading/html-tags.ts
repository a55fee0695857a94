/** What a tag of a name leaves in the running text: nothing, a blank, or nothing of all that it holds. */
export type Trace = '' | ' ' | 'silent';

const inline =
  'a abbr acronym b bdi bdo big center cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr';
const block =
  'address article aside blockquote body br button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select summary table tbody td textarea tfoot th thead title tr ul';
const empty =
  'area audio base canvas frame frameset iframe embed img image input label legend link map meta object param picture source svg path track video';
/** Elements whose content is no text for a reader. */
const silent = 'script style noscript template';

const traces = new Map<string, Trace>([
  ...inline.split(' ').map((name): [string, Trace] => [name, '']),
  ...`${block} ${empty}`.split(' ').map((name): [string, Trace] => [name, ' ']),
  ...silent.split(' ').map((name): [string, Trace] => [name, 'silent']),
]);

/** What a tag leaves in the text, also with a prefix ('xhtml:p'); undefined for a name that HTML does not have. */
export function traceOf(name: string): Trace | undefined {
  const known = traces.get(name) ?? traces.get(name.toLowerCase());
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  if (colon >= 0) return traces.get(name.slice(colon + 1).toLowerCase()) ?? ' ';
  return name.includes('-') ? ' ' : undefined;
}
