// Checks that every relative link in the Markdown of this project leads somewhere, headings included.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const hidden = (path) => /(^|\/)(node_modules|dist|\.data)(\/|$)/.test(path);

/** The anchor that a heading gets when Markdown is shown. */
const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsIn = (file) => [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));

function faultOf(file, link) {
  const [path, anchor] = link.split('#');
  const target = path ? join(dirname(file), decodeURI(path)) : file;
  if (!existsSync(target)) return `${relative(root, file)}: ${link} is er niet`;
  if (anchor && target.endsWith('.md') && !anchorsIn(target).includes(decodeURI(anchor)))
    return `${relative(root, file)}: ${link} wijst naar een kop die er niet is`;
  return undefined;
}

const files = globSync('**/*.md', { cwd: root, exclude: hidden }).map((file) => join(root, file));
const faults = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .flatMap((link) => faultOf(file, link) ?? []),
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);
