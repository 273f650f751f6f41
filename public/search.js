// Search over the index that Pagefind wrote beside the pages; nothing leaves the site.
const form = document.querySelector('[data-search]');
const list = document.querySelector('[data-results]');
const status = document.querySelector('[data-status]');
const choices = document.querySelector('[data-filters]');
const input = form.querySelector('input');
const size = 10;
const order = (name) => ['Kind', 'Source', 'Type', 'Year', 'Actor'].indexOf(name);
let engine;
let names;
let run = 0;

const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const plain = (html) => html.replace(/&(lt|gt|quot|#39|amp);/g, (s) => signs[s]);

/** Pagefind marks the words found with `<mark>`; all else is text. */
function excerpt(html) {
  const p = make('p', '', { class: 'found' });
  html.split(/<\/?mark>/).forEach((part, i) => {
    p.append(i % 2 ? make('mark', plain(part)) : plain(part));
  });
  return p;
}

/**
 * The first words found with their neighbours of the same sentence, as a text fragment: the browser goes to that very place, and
 * opens what it is folded in. Short, so that it doesn't run from one paragraph into the next.
 */
function fragment(html) {
  const parts = html.split(/<\/?mark>/).map(plain);
  if (parts.length < 2) return '';
  const before = parts[0]
    .split(/[^\p{L}\p{N}\s-]/u)
    .at(-1)
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(-3);
  const rest = parts.slice(1).join('');
  const after = rest
    .split(/[^\p{L}\p{N}\s-]/u)[0]
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 4);
  if (after.length === 0) return '';
  return `:~:text=${encodeURIComponent([...before, ...after].join(' ')).replace(/-/g, '%2D')}`;
}

const about = (hit) =>
  ['Kind', 'Year', 'Source']
    .flatMap((name) => (name === 'Source' && hit.filters.Kind?.[0] === 'Source' ? [] : (hit.filters[name] ?? [])))
    .join(' · ');

async function start() {
  if (engine) return engine;
  if (location.protocol === 'file:') throw new Error('no browser loads the index from a disk');
  engine = await import(new URL(form.dataset.search, location.href).href);
  await engine.options({ excerptLength: 30 });
  const filters = await engine.filters();
  for (const [name, values] of Object.entries(filters).sort(([a], [b]) => order(a) - order(b))) {
    const select = make('select', '', { id: `by-${name}`, name });
    select.append(make('option', 'any', { value: '' }));
    for (const value of Object.keys(values).sort()) select.append(make('option', value, { value }));
    const label = make('label', name, { for: `by-${name}` });
    const box = make('div');
    box.append(label, select);
    choices.append(box);
    select.value = new URLSearchParams(location.search).get(name) ?? '';
    select.addEventListener('change', search);
  }
  return engine;
}

/** Letters and digits in small letters, as the names in the list of names stand. */
const fold = (words) =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other (Damerau 1964). */
function apart(a, b) {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** How a word sounds, roughly: a name from another script has many spellings. */
const sound = (w) => w.replace(/oo|ou/g, 'u').replace(/ee|y/g, 'i').replace(/ph/g, 'f').replace(/ck|q/g, 'k');

/** A slip of the hand or another spelling: one letter in a word of four to seven, two in a longer one. */
const near = (...words) => {
  const [a, b] = words.map(sound);
  const longer = Math.max(a.length, b.length);
  const most = longer < 4 ? 0 : longer < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && apart(a, b) <= most;
};

const small = new Set(
  'a an the of in on at to and or by for with from who what when where why how is are was were do does did'.split(' '),
);
const unparted = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+$/u;

/** How well a query names something: 0 for not at all; the whole name before part of it, the very words before near ones. */
function naming(query, name, kind) {
  if (name === query) return 5;
  // Where words aren't parted, a name stands within others: with a title, say.
  if (name.length > 1 && unparted.test(name) && query.includes(name)) return 4;
  const [asked, its] = [query.split(' ').filter((w) => !small.has(w)), name.split(' ')];
  if (asked.length === 0) return 0;
  const all = (same) => asked.every((w) => its.some((x) => same(w, x)));
  // “River Post” is riverpost.example.
  if (kind !== 'Event')
    return all((w, x) => w === x) || its.includes(query.replaceAll(' ', ''))
      ? 4
      : all(near) || (name.length > 5 && apart(query, name) < 2)
        ? 3
        : 0;
  // A phrase names an event; one word is in the labels of many. A slip is sooner one in a name.
  const written = (w, x) => w === x || (w.length > 5 && x.startsWith(w.slice(0, -2)));
  if (asked.length < 2) return 0;
  return all(written) ? 2 : all((w, x) => written(w, x) || (w.length > 5 && near(w, x))) ? 1 : 0;
}

/** Whom or what the query names, the best three; a file that can't be loaded names nothing. */
async function pagesNamed(query, filters) {
  names ??= await fetch(form.dataset.names)
    .then((r) => r.json())
    .catch(() => []);
  const asked = fold(query);
  if (!asked || Object.keys(filters).some((f) => f !== 'Kind')) return [];
  return names
    .filter((n) => !filters.Kind || n.kind === filters.Kind)
    .map((n) => {
      const fits = (of, less = 0) => of.map((x) => naming(asked, x, n.kind) - less);
      // “Fellow of the lake board” names a fellow, and the lake board sooner.
      return { ...n, fit: Math.max(...fits(n.names), ...fits(n.offices ?? [], 0.5)) };
    })
    .filter((n) => n.fit > 0)
    .sort((x, y) => y.fit - x.fit || (y.kind === 'Source') - (x.kind === 'Source'))
    .slice(0, 3);
}

async function show(results, from, first = []) {
  const page = await Promise.all(results.slice(from, from + size).map((r) => r.data()));
  const root = new URL('../', new URL(form.action)).pathname;
  for (const { path, title, kind } of first) {
    const line = make('p');
    line.append(make('a', title, { href: root + path }), make('span', ` ${kind}`, { class: 'aside' }));
    const item = make('li', '', { class: 'named' });
    item.append(line);
    list.append(item);
  }
  for (const hit of page) {
    // The section that holds most of the words, where the page has one.
    const weight = (part) => part.weighted_locations.reduce((n, l) => n + l.balanced_score, 0);
    const parts = hit.sub_results.filter((s) => s.url !== hit.url).sort((x, y) => weight(y) - weight(x));
    const part = parts[0] ?? hit;
    const item = make('li');
    const line = make('p');
    const to = fragment(part.excerpt);
    line.append(
      make('a', hit.meta.title, { href: to && !part.url.includes('#') ? `${part.url}#${to}` : part.url + to }),
    );
    line.append(make('span', ` ${about(hit)}`, { class: 'aside' }));
    item.append(line, excerpt(part.excerpt));
    list.append(item);
  }
  if (from + size >= results.length) return;
  const item = make('li');
  const more = make('button', 'More results', { type: 'button' });
  more.addEventListener('click', async () => {
    item.remove();
    const next = list.children.length;
    await show(results, from + size);
    list.children[next]?.querySelector('a')?.focus();
  });
  item.append(more);
  list.append(item);
}

/** What to do when nothing was found: without the filters, or other words. */
function nothing(filtered) {
  const item = make('li');
  if (filtered) {
    const all = make('button', 'Look without the filters', { type: 'button' });
    all.addEventListener('click', () => {
      for (const select of choices.querySelectorAll('select')) select.value = '';
      input.focus();
      search();
    });
    item.append(all);
  } else
    item.append(make('p', 'Try fewer words, or other ones: the search looks for words as the articles write them.'));
  list.append(item);
}

async function search() {
  const mine = ++run;
  const query = input.value.trim();
  const data = new FormData(form);
  const filters = {};
  for (const [name, value] of data) if (name !== 'q' && value) filters[name] = value;
  const address = new URL(location.href);
  address.search = new URLSearchParams([...data].filter(([, v]) => v)).toString();
  history.replaceState(null, '', address);
  if (!query && !Object.keys(filters).length) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    const found = await (await start()).search(query || null, { filters });
    const first = await pagesNamed(query, filters);
    if (mine !== run) return;
    list.replaceChildren();
    const n = Math.max(found.results.length, first.length);
    status.textContent = n === 1 ? 'One page found.' : n ? `${n} pages found.` : 'Nothing found.';
    if (n === 0) nothing(Object.keys(filters).length > 0);
    await show(found.results, 0, first);
  } catch {
    status.textContent = 'The search could not start. It works on the published site, not from a file.';
  }
}

form.hidden = false;
let wait;
input.value = new URLSearchParams(location.search).get('q') ?? '';
input.addEventListener('input', () => {
  clearTimeout(wait);
  wait = setTimeout(search, 150);
});
form.addEventListener('submit', (e) => {
  e.preventDefault();
  clearTimeout(wait);
  search();
});
start()
  .then(() => (input.value || location.search.length > 1) && search())
  .catch(() => {
    status.textContent = 'The search could not start. It works on the published site, not from a file.';
  });
