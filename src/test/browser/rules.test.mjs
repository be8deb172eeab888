// Each rule finds the fault that it is for, and none in a sound page.

import assert from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, open, violations } from './browser.mjs';
import { pageCount } from './pdf.mjs';
import { ofEachKind, pages } from './release.mjs';
import { anchorsExist, asksForNothing, filesExist, fitsWindow, isNamed, printsAsShort } from './rules.mjs';

const SOUND = `<header><h1 id="h">A brief</h1></header><nav aria-label="Contents"><a href="#t">Table</a> <a href="brief.pdf">PDF</a></nav>
<main><table id="t"><caption>A table</caption><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table></main><footer>The end</footer>`;
let browser, root, onePage;

before(async () => {
  browser = await launch();
  root = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(root, 'en'));
  const context = await browser.newContext();
  onePage = await (await context.newPage()).pdf();
  await context.close();
});

after(async () => {
  await browser.close();
  rmSync(root, { recursive: true });
});

/** What a rule says of a brief with this body. */
async function faults(rule, body, css = '') {
  writeFileSync(join(root, 'en', 'brief.html'), `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>A brief</title>
<meta name="viewport" content="width=device-width"><style>${css}</style></head><body>${body}</body></html>`);
  writeFileSync(join(root, 'en', 'brief.pdf'), onePage);
  const [where] = pages(root);
  const { page, seen } = await open(browser, where.file, { width: 375 });
  try {
    return await rule(page, { where, seen });
  } finally {
    await page.context().close();
  }
}

const asks = (page, told) => asksForNothing(told);

for (const rule of [fitsWindow, anchorsExist, filesExist, isNamed, printsAsShort, asks, page => violations(page)]) {
  test(`a sound page keeps ${rule.name || 'axe'}`, async () => assert.deepEqual(await faults(rule, SOUND), []));
}

const FAULTS = [
  [fitsWindow, '<p style="width:900px">wide</p>', /page is 9\d\d px wide .* P\. sticks out/],
  [anchorsExist, '<a href="#nowhere">x</a>', /nothing on the page has the id 'nowhere'/],
  [anchorsExist, '<p id="a">x</p><p id="a">x</p>', /'a' stands more than once/],
  [filesExist, '<a href="lost.pdf">x</a>', /'lost.pdf' leads to no file/],
  [filesExist, '<a href="../../../etc/hosts">x</a>', /leads to no file/],
  [isNamed, '<h1>Nameless</h1>', /there is no <header>/],
  [isNamed, SOUND + '<h2>Nameless</h2>', /h2 'Nameless' has no id/],
  [isNamed, SOUND + '<figure>Nameless</figure>', /figure 'Nameless' has no id/],
  [asks, SOUND + '<img alt="" src="http://192.0.2.1/x.png">', /asks for http:/],
  [asks, SOUND + '<script>console.error("broken")</script>', /console says: broken/],
  [printsAsShort, SOUND + '<p style="break-before:page">more</p>', /prints on 2 sheets, its PDF on 1/],
  [page => violations(page), SOUND + '<p style="color:#CCC">pale</p>', /axe color-contrast/],
  [page => violations(page), '<p>no landmark</p>', /axe region/],
];

for (const [rule, body, message] of FAULTS) {
  test(`${rule.name || 'axe'} finds ${message}`, async () => assert.match((await faults(rule, body)).join('\n'), message));
}

test('pages are counted however their objects are kept', () => {
  assert.equal(pageCount(onePage), 1);
  assert.equal(pageCount(Buffer.from('<< /Type /Pages /Count 2 >> << /Type /Page >> << /Type/Page /Parent 1 0 R >>')), 2);
});

test('of each kind and language the longest page is looked at', () => {
  for (const [name, length] of [['fr/sector-steel', 10], ['fr/sector-autos', 20], ['fr/what-if-province-on', 5], ['index', 5]]) {
    mkdirSync(join(root, 'fr'), { recursive: true });
    writeFileSync(join(root, name + '.html'), 'x'.repeat(length));
  }
  assert.deepEqual(ofEachKind(pages(root)).map(page => `${page.kind} ${page.name}`).sort(),
    ['brief en/brief.html', 'index index.html', 'province fr/what-if-province-on.html', 'sector fr/sector-autos.html']);
});
