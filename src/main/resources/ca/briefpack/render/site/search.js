(function () {
  'use strict';
  var finder = document.getElementById('finder');
  var list = document.getElementById('list');
  var packed = document.getElementById('index');
  var row = document.getElementById('row');
  var status = document.getElementById('found');
  var query = document.getElementById('query');
  var filters = { kind: document.getElementById('kind'), province: document.getElementById('province'), sector: document.getElementById('sector') };
  var MOST = 100;
  // so many at once, the rest a moment later: a key is answered before the eye looks for what lies further down
  var AT_ONCE = 20;
  var SOON = 60;
  var briefs = [];
  var last = { key: '', words: '', among: briefs };
  var rest = 0;

  // Links to other editions are written for the folder of the release; readers may be led there by another name.
  if (location.pathname.split('/').slice(-2)[0] !== document.body.dataset.release) {
    document.querySelectorAll('a[data-edition]').forEach(function (link) {
      link.setAttribute('href', '../releases/' + link.dataset.edition + '/' + link.getAttribute('href').split('/').pop());
    });
  }

  function fold(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u2018\u2019]/g, "'").replace(/\u0153/gi, 'oe')
      .replace(/[\u00a0\u202f\s]+/g, ' ').toLowerCase();
  }

  function brief(name, words, node, traits) {
    return { name: fold(name), words: fold(name + ' ' + words), node: node, kind: traits.kind, province: split(traits.province), sector: split(traits.sector) };
  }

  function split(words) {
    return (words || '').split(' ').filter(Boolean);
  }

  function fromPage() {
    Array.prototype.forEach.call(list.children, function (item) {
      briefs.push(brief(item.querySelector('h3').textContent,
        item.querySelector('.finding').textContent + ' ' + item.dataset.also, function () { return item; }, item.dataset));
    });
  }

  function fromLine(line) {
    var cells = line.split('\t');
    var named = [cells[5], cells[6]].map(split).map(function (values, at) {
      return values.map(function (value) { return nameOf(at ? 'sector' : 'province', value); }).join(' ');
    });
    briefs.push(brief(cells[1], [cells[2], cells[8], cells[0], named.join(' ')].join(' '), function () { return filled(cells); },
      { kind: cells[4], province: cells[5], sector: cells[6] }));
  }

  function nameOf(filter, value) {
    var option = filters[filter].querySelector('option[value="' + value + '"]');
    return option ? option.textContent + ' ' + option.dataset.also : '';
  }

  function filled(cells) {
    var item = row.content.firstElementChild.cloneNode(true);
    var languages = split(cells[7]);
    item.id = 'hit-' + cells[0];
    item.querySelectorAll('[data-field]').forEach(function (field) {
      if (field.dataset.field === 'name') { field.textContent = cells[1]; }
      if (field.dataset.field === 'finding') { field.textContent = cells[2]; }
    });
    item.querySelectorAll('a[data-file]').forEach(function (link) {
      link.setAttribute('href', link.dataset.file.replace('*', cells[0]).replace('#', cells[3]));
      if (link.lang && languages.indexOf(link.lang) < 0) { link.parentNode.remove(); }
    });
    return item;
  }

  function inflate(text) {
    var bytes = Uint8Array.from(atob(text.trim()), function (letter) { return letter.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  }

  function find() {
    var words = fold(query.value).trim();
    var asked = words.split(' ').filter(Boolean);
    var kind = filters.kind.value, province = filters.province.value, sector = filters.sector.value;
    var key = [kind, province, sector].join(' ');
    // who goes on typing asks for fewer of the same
    var among = last.key === key && words.indexOf(last.words) === 0 ? last.among : briefs;
    var hits = among.filter(function (one) {
      return (!kind || one.kind === kind) && (!province || one.province.indexOf(province) >= 0) && (!sector || one.sector.indexOf(sector) >= 0)
        && has(one.words, asked);
    });
    last = { key: key, words: words, among: hits };
    show(asked.length ? ranked(hits, asked) : hits.slice(0, MOST), hits.length);
  }

  function has(words, asked) {
    for (var i = 0; i < asked.length; i++) {
      if (words.indexOf(asked[i]) < 0) { return false; }
    }
    return true;
  }

  // Those whose name it is come before those that tell of it.
  function ranked(hits, asked) {
    var named = [], told = [];
    for (var i = 0; i < hits.length && named.length < MOST; i++) {
      if (has(hits[i].name, asked)) { named.push(hits[i]); } else if (told.length < MOST) { told.push(hits[i]); }
    }
    return named.concat(told).slice(0, MOST);
  }

  function show(first, found) {
    clearTimeout(rest);
    list.replaceChildren.apply(list, first.slice(0, AT_ONCE).map(node));
    if (first.length > AT_ONCE) {
      rest = setTimeout(function () { list.append.apply(list, first.slice(AT_ONCE).map(node)); }, SOON);
    }
    var words = !found ? status.dataset.none : found > first.length ? status.dataset.first : status.dataset.all;
    status.textContent = words.replace('{found}', number(found)).replace('{shown}', number(first.length)).replace('{all}', number(briefs.length));
  }

  function node(one) {
    one.made = one.made || one.node();
    return one.made;
  }

  function number(n) {
    return n.toLocaleString(document.documentElement.lang);
  }

  function start() {
    [query, filters.kind, filters.province, filters.sector].forEach(function (control) { control.addEventListener('input', find); });
    document.getElementById('all').addEventListener('click', function () {
      [query, filters.kind, filters.province, filters.sector].forEach(function (control) { control.value = ''; });
      find();
      query.focus();
    });
    finder.hidden = false;
    // what a reader had chosen before going back to this page is chosen again
    find();
  }

  if (packed.textContent.trim() && typeof DecompressionStream === 'function') {
    inflate(packed.textContent).then(function (text) {
      text.split('\n').forEach(fromLine);
      start();
    });
  } else if (!packed.textContent.trim()) {
    fromPage();
    start();
  }
})();
