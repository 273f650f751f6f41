import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/add/ask.ts';
import { Cancelled } from '../../src/add/cancelled.ts';
import type { Held } from '../../src/add/duplicate.ts';
import { type Plan, planAddition, type Told } from '../../src/add/plan.ts';

const sources = [{ id: 'river-post', name: 'River Post', homepage: 'https://riverpost.example/' }];
const body = 'The old ferry pier of Nordby will close before the winter, its council said after a long debate.\n';
const planned = (told: Told, siteName: string | null, published: string | null, held: Held[] = []): Plan => {
  const facts = {
    title: 'Pier',
    source: null,
    url: null,
    published,
    updated: null,
    author: null,
    language: 'en',
    holds: null,
  };
  return planAddition('page.html', { body, facts, siteName }, sources, held, () => false, told);
};

/** What comes of the questions, and what was asked, when these keys are pressed, each once its question is shown. */
async function answering(
  keys: [question: string, keys: string][],
  {
    siteName = 'River Post',
    published = '2024-03-05',
    held = [],
    force = false,
  }: Partial<{ siteName: string | null; published: string | null; held: Held[]; force: boolean }>,
) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (d) => {
    shown += stripVTControlCharacters(String(d));
  });
  const plan = (told: Told) => planned(told, siteName, published, held);
  const asking = ask(plan({}), plan, force, { input, output }).catch((error: unknown) => error);
  for (const [question, pressed] of keys) {
    while (!shown.includes(question)) await pause(5);
    shown = '';
    for (const key of pressed) input.write(key);
  }
  return { given: await asking, shown };
}
const enter = '\r';
const copy: Held = { file: 'seeds/articles/a.md', url: null, source: 'river-post', text: body };

describe('an outlet that is told', () => {
  const told = (outlet: string) => planned({ outlet }, null, '2024-03-05').newSource;
  it('may come with its sign', () => {
    expect(told('Sea Post, SP')).toMatchObject({ id: 'sea-post', name: 'Sea Post', monogram: 'SP' });
    expect(told('Sea Post')).not.toHaveProperty('monogram');
    expect(told('Sea, Sand and Post')).toMatchObject({ name: 'Sea, Sand and Post' });
    expect(planned({}, 'Sea Post, Inc', '2024-03-05').newSource).toMatchObject({ name: 'Sea Post, Inc' });
  });
});

describe('questions on a terminal', () => {
  it('are not asked where all is known', async () => {
    expect((await answering([], {})).given).toMatchObject({ facts: { source: 'river-post', published: '2024-03-05' } });
  });
  it('say which file they are about, and ask for the day until it can be read', async () => {
    const { given } = await answering(
      [
        ['page.html: “Pier”, 18 words', '5 March'],
        ['5 March', enter],
        ['Write it as', '\x7f'.repeat(7)],
        ['Published when?', `2024-03${enter}`],
      ],
      { published: null },
    );
    expect(given).toMatchObject({ facts: { published: '2024-03' }, name: '2024-03-river-post-pier.md' });
  });
  it('an outlet refused is another by name, or none', async () => {
    const { given } = await answering(
      [
        ['Nordby Echo is a new outlet', 'n'],
        ['Which outlet?', `River Post${enter}`],
      ],
      { siteName: 'Nordby Echo' },
    );
    expect(given).toMatchObject({ facts: { source: 'river-post' }, newSource: null });
    const none = await answering(
      [
        ['Nordby Echo is a new outlet', 'n'],
        ['Which outlet?', enter],
      ],
      { siteName: 'Nordby Echo' },
    );
    expect(none.given).toMatchObject({ facts: { source: null }, newSource: null });
  });
  it('a name that no outlet has is asked about, too', async () => {
    const { given } = await answering(
      [
        ['Which outlet?', `Ostwald Echo${enter}`],
        ['Ostwald Echo is a new outlet. Add it to sources.yaml as “ostwald-echo”?', 'y'],
      ],
      { siteName: null },
    );
    expect(given).toMatchObject({ newSource: { id: 'ostwald-echo', name: 'Ostwald Echo' } });
  });
  it('what is held already is left out unless it is wanted', async () => {
    const question = 'It holds the same text as seeds/articles/a.md. Add it all the same?';
    expect((await answering([[question, enter]], { held: [copy] })).given).toBeNull();
    expect((await answering([[question, 'y']], { held: [copy] })).given).toMatchObject({ from: 'page.html' });
    expect((await answering([], { held: [copy], force: true })).given).toMatchObject({ from: 'page.html' });
  });
  it.each([
    ['Ctrl-C', '\x03'],
    ['Esc', '\x1b'],
  ])('%s gives all up', async (_, key) => {
    expect((await answering([['Published when?', key]], { published: null })).given).toBeInstanceOf(Cancelled);
    expect((await answering([['a new outlet', key]], { siteName: 'Nordby Echo' })).given).toBeInstanceOf(Cancelled);
  });
});
