import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultInPage } from '../../src/render/fault.ts';

const own = (path: string): string => join(process.cwd(), 'src', path);
const thrown = (more: object): Error => Object.assign(new Error('first line\nsecond line'), { stack: '' }, more);

test.each<[string, object, string, string]>([
  [
    'a place of its own',
    { loc: { file: own('pages/a.astro'), line: 3, column: 7 } },
    'src/pages/a.astro:3:7',
    'first line',
  ],
  ['a place in its stack', { stack: `Error\n    at x (${own('view/b.ts')}:5:2)` }, 'src/view/b.ts:5:2', 'first line'],
  [
    'only our own renderer in its stack',
    { stack: `Error\n    at x (${own('render/renderer.ts')}:5:2)` },
    'src/pages/index.astro:1:1',
    'first line',
  ],
  ['a module', { id: own('components/c.astro') }, 'src/components/c.astro:1:1', 'first line'],
  ['no place', {}, 'src/pages/index.astro:1:1', 'first line'],
  ['errors below it', { errors: [new Error('Unexpected token')] }, 'src/pages/index.astro:1:1', 'Unexpected token'],
])('a fault with %s is told there', (_, more, place, says) => {
  const { file, line, column, what, todo } = faultInPage(
    thrown(more),
    "the page can't be rendered",
    'src/pages/index.astro',
  );
  expect(`${file}:${line}:${column}`).toBe(place);
  expect(what).toBe(`the page can't be rendered: ${says}`);
  expect(todo).toContain('build again');
});

test('a hint of Astro says what to do', () => {
  expect(faultInPage(thrown({ hint: 'Add a slash.' }), 'x', 'y').todo).toBe('Add a slash.');
});
