import { benchDetect } from './detect.js';
import { benchFeeds } from './feeds.js';
import { benchGroup } from './group.js';
import { benchScreen } from './screen.js';
import { benchText } from './text.js';

/** What `npm run bench -- <name>` measures; without a name all of it. Figures to read, never to pass or fail on. */
const benches: Record<string, () => void | Promise<void>> = {
  feeds: benchFeeds,
  text: benchText,
  group: benchGroup,
  detect: benchDetect,
  screen: benchScreen,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. Choose from: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  process.stdout.write(`${name}\n`);
  await benches[name]?.();
}
process.exit(0);
