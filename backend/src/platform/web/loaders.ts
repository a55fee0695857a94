import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>();

/**
 * The batch loader of one request under a name: what many rows of an answer ask for is fetched in one statement.
 * `batch` gives a map from key to value; a key that it lacks gives `absent`.
 */
export function loaderOf<T>(
  request: object,
  name: string,
  batch: (keys: readonly string[]) => Promise<Map<string, T>>,
  absent: T,
) {
  let ofRequest = loaders.get(request);
  if (!ofRequest) loaders.set(request, (ofRequest = new Map()));
  let loader = ofRequest.get(name) as DataLoader<string, T> | undefined;
  if (!loader) {
    loader = new DataLoader<string, T>(
      async (keys) => {
        const found = await batch(keys);
        return keys.map((key) => found.get(key) ?? absent);
      },
      { cache: false },
    );
    ofRequest.set(name, loader as DataLoader<string, unknown>);
  }
  return loader;
}

/** Rows by the key they belong to. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
