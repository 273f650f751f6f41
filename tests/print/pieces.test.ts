import { expect, test } from 'vitest';
import { stitching } from '../../src/print/pieces.ts';

const whole = (pieces: ReturnType<typeof stitching>, html: string): string =>
  pieces.whole(Buffer.from(html)).toString();

test('pieces stand where their marks stood, as often as they did, and in pieces too', () => {
  const pieces = stitching();
  const inner = pieces.add('inner', '../', '“Où?”');
  const outer = pieces.add('outer', '../', `<li>${inner}</li>`);
  expect(pieces.markOf('inner', '../')).toBe(inner);
  expect(pieces.markOf('other', '../')).toBeUndefined();
  expect(whole(pieces, `<ol>${outer}${outer}</ol>${inner}`)).toBe('<ol><li>“Où?”</li><li>“Où?”</li></ol>“Où?”');
  expect(whole(pieces, '<p>none</p>')).toBe('<p>none</p>');
});

test('what an article says of a mark is no mark', () => {
  const pieces = stitching();
  pieces.add('a', '../', 'secret');
  const said = '<p>&lt;!--piece 1--&gt;</p>';
  expect(whole(pieces, said)).toBe(said);
});

test('beyond so many all are let go, between two pages', () => {
  const pieces = stitching();
  const marks = Array.from({ length: 40_001 }, (_, i) => pieces.add(`${i}`, '../', `${i},`));
  expect(whole(pieces, marks.slice(-2).join(''))).toBe('39999,40000,');
  expect(pieces.markOf('0', '../')).toBeUndefined();
  expect(whole(pieces, pieces.add('0', '../', 'again'))).toBe('again');
});

test('on a page of another depth a piece has the addresses of that depth, and nothing else is changed', () => {
  const pieces = stitching();
  const inner = pieces.add('inner', '../../', '<a href="../../actors/émile/">É</a>');
  pieces.add('outer', '../../', `${inner} <a href="#x">x</a> <a href="https://example.org/../../y">“../../z”</a>`);
  const mark = pieces.markOf('outer', '../');
  expect(mark).not.toBe(pieces.markOf('outer', '../../'));
  expect(pieces.markOf('outer', '../')).toBe(mark);
  expect(whole(pieces, mark!)).toBe(
    '<a href="../actors/émile/">É</a> <a href="#x">x</a> <a href="https://example.org/../../y">“../../z”</a>',
  );
  expect(whole(pieces, pieces.markOf('outer', '../../../../')!)).toContain('<a href="../../../../actors/émile/">');
});

test('the first page and the one for addresses that are not there have pieces of their own', () => {
  const pieces = stitching();
  pieces.add('a', './', '<a href="actors/ana/">Ana</a>');
  pieces.add('a', '/base/', '<a href="/base/actors/ana/">Ana</a>');
  expect(pieces.markOf('a', '../')).toBeUndefined();
  pieces.add('a', '../', '<a href="../actors/ana/">Ana</a>');
  expect(whole(pieces, pieces.markOf('a', '/base/')!)).toContain('"/base/actors/ana/"');
  expect(pieces.markOf('a', '/other/')).toBeUndefined();
});
