import { expect, test } from 'vitest';
import { actorsByName } from '../../src/correct/actorNamed.ts';
import type { Actor } from '../../src/model/actor.ts';

const actor = (id: string, name: string, names: string[] = [name], aliases: string[] = []): Actor => ({
  ...{ id, name, names, aliases, kind: 'person', known: false, country: null, wikidata: null, offices: [] },
  mentions: [{ article: `of-${id}`, mentions: [] }],
});
const named = actorsByName([
  actor('ida-lund', 'Ida Lund', ['Ida Lund', 'Lund']),
  actor('olaf-lund', 'Lund', ['Olaf Lund', 'Lund'], ['Olav']),
  actor('runa-falk', 'Runa Falk'),
  actor('runa-falk-2', 'Runa Falk'),
]);

test('a name is first an id, then whom it is shown for, then who is printed so', () => {
  expect(named('ida-lund')?.id).toBe('ida-lund');
  // Both are printed so, one is shown so.
  expect(named(' LUND ')?.id).toBe('olaf-lund');
  expect(named('olav')).toEqual({ id: 'olaf-lund', articles: new Set(['of-olaf-lund']) });
});

test('whom two are shown for, and nobody, is nobody', () => {
  expect(named('Runa Falk')).toBeNull();
  expect(named('Piet')).toBeNull();
});
