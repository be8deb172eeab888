// The pages of a release folder: where they are, of which kind, and what stands beside them.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

const WHAT_IF = 'what-if-';

/** Every page of the folder, in the order of their names: { root, file, name, kind, lang, isBrief, pdf }. */
export function pages(folder) {
  const root = resolve(folder);
  if (!existsSync(root)) {
    return [];
  }
  return readdirSync(root, { recursive: true }).map(String).filter(name => name.endsWith('.html')).sort()
    .map(name => describe(root, name.split(sep).join('/')));
}

function describe(root, name) {
  const stem = basename(name, '.html').replace(WHAT_IF, '');
  const pdf = join(root, name.replace(/html$/, 'pdf'));
  return {
    root, name, file: join(root, name), isBrief: existsSync(pdf), pdf,
    kind: stem.match(/^(province|sector)-/)?.[1] ?? stem,
    lang: dirname(name).split('/')[0],
  };
}

/** One page of each kind and language: the longest, which has the most of everything. */
export function ofEachKind(all) {
  const longest = new Map();
  for (const page of all) {
    const key = page.kind + '/' + page.lang;
    if (!longest.has(key) || statSync(page.file).size > statSync(longest.get(key).file).size) {
      longest.set(key, page);
    }
  }
  return [...longest.values()];
}

/** Whether a relative link of a page leads to a file of the release. */
export function leadsToFile(page, href) {
  const target = resolve(dirname(page.file), decodeURIComponent(href.split(/[#?]/)[0]));
  const path = relative(page.root, target);
  // the first page also leads to those of other releases, which stand beside it
  const stays = !path.startsWith('..') || /^\.\.[\\/][0-9a-f-]+[\\/]index(\.fr)?\.html$/.test(path);
  return stays && existsSync(target) && statSync(target).isFile();
}
