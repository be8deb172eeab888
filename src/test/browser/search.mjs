// What the first page of a release must do with a script, and without one. Each rule returns one line for each fault.

import { pathToFileURL } from 'node:url';
import { value } from './browser.mjs';

const MOST_MILLISECONDS = 100;
const ASKED = ['canola', 'québec', 'quebec', 'ontario', 'census division 99 canola'];

/** True for a page that lists the briefs of a release and has a search. */
export function isFirstPage(where) {
  return /^index(\.[a-z]{2})?\.html$/.test(where.name);
}

/** Set the controls as a reader would and tell what is listed then: the ids and the words of the status. */
async function choose(page, chosen) {
  return JSON.parse(await value(page, `(async () => {
    const chosen = ${JSON.stringify({ query: '', kind: '', province: '', sector: '', ...chosen })};
    for (const id of Object.keys(chosen)) {
      const control = document.getElementById(id);
      control.value = chosen[id];
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise(done => setTimeout(done, 100));
    return { ids: [...document.getElementById('list').children].map(e => e.id), words: document.getElementById('found').textContent };
  })().then(JSON.stringify)`));
}

/** Waits until all that is found is listed. */
async function ready(page) {
  await value(page, `new Promise(done => { const wait = () => document.getElementById('finder').hidden ? setTimeout(wait, 10) : setTimeout(done, 100); wait(); })`);
}

/** The search finds briefs by their names with and without accents; filters leave what they name; all can be shown again. */
export async function searches(page) {
  await ready(page);
  await choose(page, {});
  const briefs = JSON.parse(await value(page, `JSON.stringify([...document.querySelectorAll('#list > li')].map(e =>
    ({ id: e.id, name: e.querySelector('h3').textContent.trim(), text: e.textContent + ' ' + e.dataset.also, ...e.dataset })))`));
  const faults = briefs.length === 0 ? ['no brief is listed'] : [];
  const plain = words => words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  for (const brief of briefs) {
    const found = await choose(page, { query: brief.name });
    const folded = await choose(page, { query: plain(brief.name).toUpperCase() });
    if (!found.ids.includes(brief.id) || found.ids.join() !== folded.ids.join()) {
      faults.push(`'${brief.name}' finds ${found.ids}, without accents ${folded.ids}`);
    }
  }
  for (const word of ASKED) {
    const found = await choose(page, { query: word });
    const told = briefs.filter(brief => word.split(' ').every(part => plain(brief.text).includes(plain(part))));
    if (told.some(brief => brief.name && !found.ids.includes(brief.id)) && told.every(brief => plain(brief.name + brief.also).includes(plain(word)))) {
      faults.push(`'${word}' finds ${found.ids}`);
    }
  }
  for (const filter of ['kind', 'province', 'sector']) {
    const values = JSON.parse(await value(page, `JSON.stringify([...document.getElementById('${filter}').options].map(o => o.value).filter(Boolean))`));
    for (const one of values) {
      const found = await choose(page, { [filter]: one });
      const wanted = briefs.filter(brief => brief[filter].split(' ').includes(one)).map(brief => brief.id);
      if (wanted.length === 0 || found.ids.slice().sort().join() !== wanted.sort().join()) {
        faults.push(`${filter} ${one} leaves ${found.ids}`);
      }
    }
  }
  const none = await choose(page, { query: 'qqqq' });
  if (none.ids.length > 0 || none.words.length === 0) {
    faults.push(`what no brief says finds ${none.ids} and says '${none.words}'`);
  }
  await page.click('#all');
  await ready(page);
  const all = JSON.parse(await value(page, `JSON.stringify([document.querySelectorAll('#list > li').length, document.activeElement.id])`));
  return all[0] === briefs.length && all[1] === 'query' ? faults : [...faults, `show all lists ${all[0]} of ${briefs.length}, the keys are with '${all[1]}'`];
}

/** Typed key by key, the search is done by keyboard alone. */
export async function isReachedByKeys(page) {
  await ready(page);
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await value(page, `document.activeElement.id`) === 'query') {
      const before = await value(page, `document.getElementById('found').textContent`);
      await page.keyboard.type('qqqq');
      return await value(page, `document.getElementById('found').textContent`) === before ? ['typing changes nothing'] : [];
    }
  }
  return ['forty keys do not reach the search'];
}

/** Without a script every brief is listed, here or on the pages that the list names, and no control stands there in vain. */
export async function listsWithoutScript(browser, where) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(where.file).href);
    const listed = await page.locator('#list > li').count() + await page.locator('.pages a').count();
    return [...listed > 0 ? [] : ['without a script nothing is listed'],
      ...await page.locator('#finder').isVisible() ? ['without a script there is a search that does nothing'] : []];
  } finally {
    await context.close();
  }
}

/** How long the page takes for each key, in milliseconds: what it does, and laying out what it shows. */
export async function times(page) {
  await ready(page);
  await choose(page, {});
  const briefs = await value(page, `document.getElementById('found').textContent`);
  const took = JSON.parse(await value(page, `JSON.stringify((() => {
    const query = document.getElementById('query'), took = [];
    for (const words of ${JSON.stringify(ASKED)}) {
      for (let end = 1; end <= words.length; end++) {
        const start = performance.now();
        query.value = words.slice(0, end);
        query.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.offsetHeight;
        took.push(performance.now() - start);
      }
    }
    return took.sort((a, b) => a - b);
  })())`));
  const median = took[Math.floor(took.length / 2)], most = took[took.length - 1];
  console.log(`Search: ${briefs}; ${took.length} keys, ${median.toFixed(1)} ms at the median, ${most.toFixed(1)} ms at most`);
  return median > MOST_MILLISECONDS ? [`a key takes ${median.toFixed(1)} ms`] : [];
}
