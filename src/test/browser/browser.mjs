// One headless Chromium, and pages opened in it as a reader has them: a width, light or dark, nothing from any network.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts the browser that BROWSER names. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.BROWSER,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'].concat(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  });
}

/**
 * Opens a file of a release.
 *
 * @param look { width, height, colorScheme }
 * @returns { page, seen: { errors, requests } }: what the console told, and what was asked for beside the page itself
 */
export async function open(browser, file, { width, height = 812, colorScheme = 'light' }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'en-CA', timezoneId: 'UTC' });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const seen = { errors: [], requests: [] };
  page.on('console', message => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('pageerror', error => seen.errors.push(String(error)));
  page.on('request', request => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('data:')) {
      seen.requests.push(request.url());
    }
  });
  // Nothing leaves this machine, whatever a page asks for.
  await context.route(/^(?!file:|data:)/, route => route.abort());
  await page.goto(address, { waitUntil: 'load' });
  return { page, seen };
}

/** The value of an expression in the page. Its policy against scripts binds the page, not the debugger. */
export async function value(page, expression) {
  const session = await page.context().newCDPSession(page);
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  } finally {
    await session.detach();
  }
}

/** What axe-core holds against the page, one line each; rules of every level and of best practice are asked. */
export async function violations(page) {
  await value(page, axe + ';0');
  const found = JSON.parse(await value(page, `axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } }
    }).then(result => JSON.stringify(result.violations.map(v => ({
      id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.map(n => [n.target.join(' '), n.failureSummary]) }))))`));
  return found.map(v => `axe ${v.id} (${v.impact}): ${v.help}; ${v.nodes.length} times, first at ${v.nodes[0][0]}: `
    + v.nodes[0][1].replace(/\s+/g, ' '));
}
