// Looks at the pages of a release in a browser and tells what is wrong with them; ends with 1 if anything is.
//
//   node check.mjs RELEASE [--all] [--large] [--only TEXT] [--pictures DIR]
//
// Rules that need no second look are asked of every page; axe-core, both widths and both colour schemes of one page of each kind
// and language, or of all of them with --all. The first page of a release is searched, and each key timed; --large is for a first page
// alone, whose files are not there. --only looks at pages whose name holds a text, --pictures keeps what was seen.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, open, violations } from './browser.mjs';
import { ofEachKind, pages } from './release.mjs';
import { isFirstPage, isReachedByKeys, listsWithoutScript, searches, times } from './search.mjs';
import { anchorsExist, asksForNothing, filesExist, fitsWindow, isNamed, printsAsShort } from './rules.mjs';

const LOOKS = [375, 1280].flatMap(width => ['light', 'dark'].map(colorScheme => ({ width, colorScheme })));

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, large: { type: 'boolean' }, only: { type: 'string', default: '' }, pictures: { type: 'string' } },
});
const found = positionals.length === 1 ? pages(positionals[0]).filter(page => page.name.includes(options.only)) : [];
if (found.length === 0) {
  console.error('There is no page to look at: name the folder of a release, as output/latest');
  process.exit(2);
}

const browser = await launch();
let passed = 0, failed = 0;
try {
  for (const where of found) {
    tell(where, '375 px', await look(where, { width: 375 }, options.large ? [fitsWindow, anchorsExist] : [fitsWindow, anchorsExist, filesExist, isNamed]));
  }
  for (const where of found.filter(isFirstPage)) {
    tell(where, 'search', await look(where, { width: 1280 }, options.large ? [isReachedByKeys, times] : [isReachedByKeys, searches, times]));
    tell(where, 'without a script', await listsWithoutScript(browser, where));
  }
  for (const where of options.all ? found : ofEachKind(found)) {
    for (const size of LOOKS) {
      tell(where, `${size.width} px, ${size.colorScheme}`, await look(where, size, [fitsWindow, page => violations(page)], true));
    }
    if (where.isBrief) {
      tell(where, 'printed', await look(where, { width: 1280 }, [printsAsShort]));
    }
  }
} finally {
  await browser.close();
}
console.log(`Browser: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function look(where, size, rules, isPictured = false) {
  const { page, seen } = await open(browser, where.file, size);
  try {
    const faults = [];
    for (const rule of rules) {
      faults.push(...await rule(page, { where, seen }));
    }
    if (isPictured && options.pictures) {
      mkdirSync(options.pictures, { recursive: true });
      const name = `${where.name.replaceAll('/', '-').replace(/\.html$/, '')}-${size.width}-${size.colorScheme}.png`;
      await page.screenshot({ path: join(options.pictures, name), fullPage: true });
    }
    return faults.concat(asksForNothing({ where, seen }));
  } finally {
    await page.context().close();
  }
}

function tell(where, how, faults) {
  faults.length === 0 ? passed++ : failed++;
  faults.forEach(fault => console.log(`${where.name} (${how}): ${fault}`));
}
