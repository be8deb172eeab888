#!/usr/bin/env bash
# A page taken out of an accessible PDF is not an accessible page.
#
# Offices send page 1 of a brief on, and cut it out with what is at hand. On a valid tagged file of two pages:
# - poppler's pdfseparate 22.12.0 drops every tag, and keeps the mark in the catalog and the metadata that say the file is tagged and meets
#   PDF/UA-1. Whoever trusts the claim hands out a file that a screen reader cannot read in order.
# - qpdf 12.2.0 (--pages) keeps the tags of the page left out. They point at no page, and poppler reads them as marks of the page that stays:
#   its first line is read twice.
# A good engineer would expect either tags of the page that stays alone, or none and no claim. Send whole briefs, or publish the part as a file of its own.
#
# Needs node, npm and, for poppler, a Debian system with apt (nothing is installed: packages are unpacked in a temporary folder).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y > /dev/null
npm install --no-audit --no-fund --silent pdfkit@0.17.2 source-sans@3.46.0 @neslinesli93/qpdf-wasm@0.3.0

mkdir debs unpacked
(cd debs && apt-get download -q poppler-utils=22.12.0-2+deb12u2 libpoppler126=22.12.0-2+deb12u2 > /dev/null 2>&1)
for deb in debs/*.deb; do dpkg -x "$deb" unpacked; done
# what poppler itself is built on, where this system lacks it
needed=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances libpoppler126 poppler-utils \
    | grep '^[a-z]' | grep -v '^lib.*poppler\|^poppler' | sort -u)
missing=$(for package in $needed; do dpkg -s "$package" > /dev/null 2>&1 || echo "$package"; done)
if [ -n "$missing" ]; then (cd debs && rm -f ./*.deb && apt-get download -q $missing > /dev/null 2>&1 || true); for deb in debs/*.deb; do dpkg -x "$deb" unpacked; done; fi
libraries=$(find "$work/unpacked" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
poppler() { LD_LIBRARY_PATH="$libraries" "$work/unpacked/usr/bin/$@"; }

cat > make.js <<'JS'
const PDFDocument = require('pdfkit');
const fs = require('fs');
const doc = new PDFDocument({pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, lang: 'en-CA', displayTitle: true, compress: false,
    info: {Title: 'Two pages', CreationDate: new Date(0)}});
doc.pipe(fs.createWriteStream('two.pdf'));
doc.font('node_modules/source-sans/TTF/SourceSans3-Regular.ttf');
const root = doc.struct('Document');
doc.addStructure(root);
for (const page of ['first', 'second']) {
    if (page !== 'first') doc.addPage();
    root.add(doc.struct('P', () => doc.text(page + ' page')));
}
root.end();
doc.end();
JS
cat > cut.js <<'JS'
const fs = require('fs');
const path = require('path');
const load = require('@neslinesli93/qpdf-wasm');
const folder = path.dirname(require.resolve('@neslinesli93/qpdf-wasm'));
load({locateFile: name => path.join(folder, name), noInitialRun: true, print: console.log}).then(qpdf => {
    qpdf.callMain(['--version']);
    qpdf.FS.writeFile('/in.pdf', fs.readFileSync('two.pdf'));
    qpdf.callMain(['/in.pdf', '--pages', '.', '1', '--', '/out.pdf']);
    fs.writeFileSync('qpdf.pdf', qpdf.FS.readFile('/out.pdf'));
});
JS
node make.js
echo "== qpdf"; node cut.js | sed -n "1s,.* version,qpdf version,p"
poppler pdfseparate -f 1 -l 1 two.pdf separate.pdf
echo "== poppler"; poppler pdfseparate -v 2>&1 | sed -n 1p

seen() { printf '%s' "$2" | grep -q "$3" && echo "$1: as told" || { echo "$1: CHANGED, got: $2"; exit 1; }; }
read_aloud() { poppler pdfinfo -struct-text "$1" 2> /dev/null | grep -c '"' || true; }
seen "the file itself reads two lines" "$(read_aloud two.pdf)" '^2$'
seen "pdfseparate: still claims tags" "$(poppler pdfinfo separate.pdf | grep Tagged)" 'yes'
seen "pdfseparate: still claims PDF/UA-1" "$(poppler pdfinfo -meta separate.pdf)" 'pdfuaid:part'
seen "pdfseparate: has no tag at all" "$(read_aloud separate.pdf)" '^0$'
seen "qpdf: one page" "$(poppler pdfinfo qpdf.pdf | grep Pages)" ' 1$'
seen "qpdf: its one line is read twice" "$(poppler pdfinfo -struct-text qpdf.pdf | grep -c '"first page"')" '^2$'
