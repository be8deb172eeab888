// How many pages a PDF has, read from its own page objects.

import { inflateSync } from 'node:zlib';

/** @param bytes a Buffer of a whole PDF */
export function pageCount(bytes) {
  const text = bytes.toString('latin1');
  let objects = text;
  for (const match of text.matchAll(/\/ObjStm\b[^]*?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    objects += inflateSync(bytes.subarray(start, end), { finishFlush: 2 }).toString('latin1');
  }
  return [...objects.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].length;
}
