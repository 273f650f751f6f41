import { afterEach, beforeEach, expect, test } from 'vitest';
import { stitching } from '../../src/print/pieces.ts';
import { hrefOn } from '../../src/view/address.ts';
import { once } from '../../src/view/once.ts';

const page = (path: string) => hrefOn(new URL(path, 'https://example.org/'));
const making = (html: string) => {
  const asked = { times: 0 };
  const make = async () => {
    asked.times++;
    return html;
  };
  return { asked, make };
};
beforeEach(() => {
  globalThis.parallaxPieces = stitching();
});
afterEach(() => {
  globalThis.parallaxReads = undefined;
  globalThis.parallaxPieces = undefined;
});

test('what lists at one depth show alike is made once', async () => {
  const { asked, make } = making('<a href="../events/flood/">Flood</a>');
  const first = await once('event flood', page('/timeline/'), make);
  expect(await once('event flood', page('/claims/'), make)).toBe(first);
  expect(asked.times).toBe(1);
});

test('other names have their own, and pages of another depth the same with their own addresses', async () => {
  const { asked, make } = making('<a href="../events/rain/">Rain</a>');
  const first = await once('event rain', page('/timeline/'), make);
  await once('event drought', page('/timeline/'), make);
  expect(asked.times).toBe(2);
  const deep = await once('event rain', page('/timeline/year/2024/'), make);
  expect(deep).not.toBe(first);
  expect(asked.times).toBe(2);
});

test('a page of which is noticed what it reads has it made for itself, and so has the dev server', async () => {
  const { make } = making('<a href="../events/storm/">Storm</a>');
  await once('event storm', page('/timeline/'), make);
  globalThis.parallaxReads = { isNoticing: () => true } as typeof globalThis.parallaxReads;
  expect(await once('event storm', page('/timeline/'), make)).toBe(await make());
  globalThis.parallaxReads = undefined;
  globalThis.parallaxPieces = undefined;
  expect(await once('event storm', page('/timeline/'), make)).toBe(await make());
});
