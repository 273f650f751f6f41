// Search over the index that Pagefind wrote beside the pages; nothing leaves the site.
const form = document.querySelector('[data-search]');
const list = document.querySelector('[data-results]');
const status = document.querySelector('[data-status]');
const choices = document.querySelector('[data-filters]');
const input = form.querySelector('input');
const size = 10;
const order = (name) => ['Kind', 'Source', 'Type', 'Year', 'Actor'].indexOf(name);
let engine;
let run = 0;

const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Pagefind's excerpts mark the words found with `<mark>`; all else in them is text. */
function excerpt(html) {
  const p = make('p', '', { class: 'aside' });
  html.split(/<\/?mark>/).forEach((part, i) => {
    const text = part.replace(/&(lt|gt|quot|#39|amp);/g, (s) => signs[s]);
    p.append(i % 2 ? make('mark', text) : text);
  });
  return p;
}

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

async function show(results, from) {
  const page = await Promise.all(results.slice(from, from + size).map((r) => r.data()));
  for (const hit of page) {
    const part = hit.sub_results.find((s) => s.url !== hit.url) ?? hit;
    const item = make('li');
    const line = make('p');
    const word = /<mark>([^<]+)<\/mark>/.exec(part.excerpt ?? hit.excerpt)?.[1].replace(/\W+$/, '');
    const address = part.url ?? hit.url;
    const there = word ? `${address}${address.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(word)}` : address;
    line.append(make('a', hit.meta.title, { href: there }));
    item.append(line, excerpt(part.excerpt ?? hit.excerpt));
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
    if (mine !== run) return;
    list.replaceChildren();
    const n = found.results.length;
    status.textContent =
      n === 0 ? 'Nothing found. Try fewer or other words.' : n === 1 ? 'One page found.' : `${n} pages found.`;
    await show(found.results, 0);
  } catch {
    status.textContent = 'The search could not start. It works on the published site, not from a file.';
  }
}

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
