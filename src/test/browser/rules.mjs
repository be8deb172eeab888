// What every page of a release must keep, rule by rule. Each returns one line for each fault, none if the page keeps it.

import { readFileSync } from 'node:fs';
import { value } from './browser.mjs';
import { pageCount } from './pdf.mjs';
import { leadsToFile } from './release.mjs';

/** The page is no wider than its window; what is wide scrolls in a box of its own. */
export async function fitsWindow(page) {
  const [wide, window, culprit] = JSON.parse(await value(page, `JSON.stringify((() => {
    const root = document.documentElement, width = root.clientWidth;
    const out = [...document.body.querySelectorAll('*')].find(e => {
      if (e.getBoundingClientRect().right <= width + 1) return false;
      for (let p = e; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false;
      return true;
    });
    return [root.scrollWidth, width, out ? out.tagName + '.' + out.className : 'nothing visible'];
  })())`));
  return wide > window ? [`the page is ${wide} px wide in a window of ${window}: ${culprit} sticks out`] : [];
}

/** No id stands twice, and every link within the page leads to one. */
export async function anchorsExist(page) {
  const [ids, anchors] = JSON.parse(await value(page, `JSON.stringify([
    [...document.querySelectorAll('[id]')].map(e => e.id),
    [...document.querySelectorAll('a[href^="#"]')].map(a => decodeURIComponent(a.getAttribute('href').slice(1)))])`));
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const lost = anchors.filter(anchor => !ids.includes(anchor));
  return [...new Set(twice)].map(id => `the id '${id}' stands more than once`)
    .concat([...new Set(lost)].map(anchor => `nothing on the page has the id '${anchor}' that a link leads to`));
}

/** Every relative link leads to a file of the release. */
export async function filesExist(page, { where }) {
  const links = JSON.parse(await value(page, `JSON.stringify(
    [...document.querySelectorAll('[href], [src]')].map(e => e.getAttribute('href') ?? e.getAttribute('src')))`));
  return [...new Set(links)].filter(link => !/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(link) && !leadsToFile(where, link))
    .map(link => `'${link}' leads to no file of the release`);
}

/** The console stays silent, and a brief asks for nothing but itself; other pages ask for files of the release alone. */
export function asksForNothing({ where, seen }) {
  return seen.errors.map(error => `the console says: ${error}`)
    .concat(seen.requests.filter(url => where.isBrief || !url.startsWith('file:')).map(url => `the page asks for ${url}`));
}

/** A brief's page has landmarks, a contents list, and an id on every heading, table and figure. */
export async function isNamed(page, { where }) {
  if (!where.isBrief) {
    return [];
  }
  const missing = JSON.parse(await value(page, `JSON.stringify(
    ['header', 'nav', 'main', 'footer'].filter(tag => !document.querySelector(tag)).map(tag => 'there is no <' + tag + '>')
    .concat([...document.querySelectorAll('h1, h2, h3, h4, h5, h6, table, figure')].filter(e => !e.id)
      .map(e => e.tagName.toLowerCase() + " '" + e.textContent.trim().slice(0, 40) + "' has no id")))`));
  return missing;
}

/** Printed, a brief's page takes no more sheets than its PDF. */
export async function printsAsShort(page, { where }) {
  if (!where.isBrief) {
    return [];
  }
  const printed = pageCount(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const wanted = pageCount(readFileSync(where.pdf));
  return printed > wanted ? [`it prints on ${printed} sheets, its PDF on ${wanted}`] : [];
}
