import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openedSite } from './openedSite.ts';

const site = openedSite();
let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage();
  await page.goto(`${site.address}/search/`, { waitUntil: 'networkidle' });
});

/** What a reader types, and what stands first: its name and its kind. */
const questions: [string, RegExp][] = [
  ['Varga', /^Ilse Varga Actor/],
  ['ilse varga', /^Ilse Varga Actor/],
  ['Vargha', /^Ilse Varga Actor/],
  ['Ilsa Vraga', /^Ilse Varga Actor/],
  ['tomáš reku', /^Tomas Reku Actor/],
  ['Thomas Reku', /^Tomas Reku Actor/],
  ['Rekoo', /^Tomas Reku Actor/],
  ['OBC', /^Oskar Basin Commission Actor/],
  ['basin commission', /^Oskar Basin Commission Actor/],
  ['Oskar Bassin Comission', /^Oskar Basin Commission Actor/],
  ['velmora', /^Velmora Actor/],
  ['Velmoran', /^Velmora Actor/],
  ['TARSIA', /^Tarsia Actor/],
  ['Jonas Pell', /^Jonas Pell Actor/],
  ['jonas pel', /^Jonas Pell Actor/],
  ['lena orsk', /^Lena Orsk Actor/],
  ['velmora courier', /^The Velmora Courier Source/],
  ['upriver post', /^The Upriver Post Source/],
  ['Tarsian Dayly', /^Tarsian Daily Source/],
  ['foreign minister', /^Tomas Reku Actor/],
  ['halden protocol signed', /Halden Protocol.* Event/],
  ['engineers inspect barrage', /^Engineers .*inspect the barrage Event/],
  ['protests outside the hall', /people protest outside .*hall Event/],
  ['rules for dry years', /rules for dry years.* Event/],
  ['Pell takes over the ministry', /^Jonas Pell takes over the ministry Event/],
];

test('of 25 questions 23 at least have their answer first', async () => {
  const wrong: string[] = [];
  for (const [words, answer] of questions) {
    const status = page.locator('[data-status]');
    await page.locator('input[type=search]').fill('');
    await expect.poll(() => status.innerText()).toBe('');
    await page.locator('input[type=search]').fill(words);
    const line = page.locator('[data-results] > li p').first();
    await line.waitFor();
    const first = await line.innerText();
    if (!answer.test(first)) wrong.push(`${words}: ${first}`);
  }
  expect(questions).toHaveLength(25);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
});

test('an outlet known by its host is found by its name, before an actor of that name', async () => {
  const entry = (title: string, kind: string, ...names: string[]) => ({ path: '', title, kind, names });
  const names = [
    { ...entry('Ada Moe', 'Actor', 'ada moe'), offices: ['fellow of the lake board', 'keeper of the lake'] },
    entry('Lake Board', 'Actor', 'lake board of the north'),
    entry('River Post', 'Actor', 'river post'),
    entry('riverpost.example', 'Source', 'riverpost example', 'river post'),
    entry('Hill', 'Actor', 'hill'),
    entry('thehill.example', 'Source', 'thehill example'),
  ];
  const other = await site.browser.newPage();
  await other.route('**/names.json', (route) => route.fulfill({ json: names }));
  for (const [words, first] of [
    ['river post', 'riverpost.example Source'],
    ['the hill', 'thehill.example Source'],
    // Whose office holds a name comes after whose name it is.
    ['lake board', 'Lake Board Actor'],
    ['keeper', 'Ada Moe Actor'],
    // As people ask, and with a slip in a word too short for one.
    ['who is keeper', 'Ada Moe Actor'],
    ['ada noe', 'Ada Moe Actor'],
  ] as const) {
    await other.goto(`${site.address}/search/?q=${encodeURIComponent(words)}`, { waitUntil: 'networkidle' });
    await expect.poll(() => other.locator('[data-results] .named p').first().innerText()).toBe(first);
  }
  await other.close();
});

test('a filter of another kind leaves names out, and a name that is nobody’s finds nothing', async () => {
  await page.goto(`${site.address}/search/?q=Varga&Kind=Event`, { waitUntil: 'networkidle' });
  await page.locator('[data-results] > li').first().waitFor();
  for (const line of await page.locator('[data-results] .named').allInnerTexts()) expect(line).toContain('Event');
  await page.goto(`${site.address}/search/?q=Quixrovo`, { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('[data-status]').innerText()).toBe('Nothing found.');
});
