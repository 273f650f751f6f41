import { expect, test } from 'vitest';
import type { Outlet } from '../../src/edition/outlet.ts';
import { matrixPicture } from '../../src/measures/coverage/matrixPicture.ts';
import type { Row } from '../../src/model/measure.ts';
import { mirrorPicture } from '../../src/view/compare/mirrorPicture.ts';
import { standalone } from '../../src/view/compare/svg.ts';

const outlet = (id: string, colour: number): Outlet => ({
  ...{ id, name: `The ${id}`, monogram: id.slice(0, 2).toUpperCase(), colour, source: null, articles: [] },
});
const [herald, post] = [outlet('herald', 0), outlet('post', 1)];
const cell = (source: string, own: number, others: number) => ({
  ...{ source, own, others, denied: 0, articles: 1, to: [], evidence: [] },
});
const rows: Row[] = [{ id: 'fire', label: 'Mill & barn <burn>', cells: [cell('herald', 2, 1)] }];

test('a matrix draws a filled sign with its count, a dot for “not found” and three for an excerpt', () => {
  const about = { id: 'm', title: 'T', what: 'event' };
  const { body, says } = matrixPicture(about, rows, [herald, post]);
  expect(body).toContain('Mill &amp; barn &lt;burn&gt;');
  expect(body.match(/class="full"/g)).toHaveLength(1);
  expect(body).toContain('>3</text>');
  expect(body).toContain('>·</text>');
  expect(matrixPicture(about, rows, [herald, post], (_, o) => (o.id === 'post' ? '…' : '·')).body).toContain(
    '>…</text>',
  );
  expect(says).toContain('The herald tells 1; The post tells 0');
});

test('two sources stand on one scale, and nothing to show is no picture', () => {
  const about = { id: 'x', title: 'T', unit: 'Words' };
  const picture = mirrorPicture(about, herald, post, [{ label: 'Holt', a: [10, 0], b: [0, 5] }])!;
  const widths = [...picture.body.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map((m) => Number(m[1]));
  expect(widths[0]).toBe(2 * widths[1]!);
  expect(picture.says).toContain('Holt: 10 and 5');
  expect(mirrorPicture(about, herald, post, [{ label: 'Holt', a: [0, 0], b: [0, 0] }])).toBeNull();
});

test('as a file it has its title, its words and its own colours', () => {
  const file = standalone(
    { id: 'x', title: 'A & B', says: 'one', width: 10, height: 10, body: '' },
    ':root{--ink:#000}',
  );
  expect(file).toContain('<title id="t">A &amp; B</title><desc id="d">one</desc><style>:root{--ink:#000}');
});
