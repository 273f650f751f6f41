import { expect, test } from 'vitest';
import { pageFromDisk } from '../../src/publish/fromDisk.ts';

test.each([
  ['<a href="../../events/weir/">', '<a href="../../events/weir/index.html">'],
  ['<a href="./">', '<a href="./index.html">'],
  ['<a href="../weir/?q=1#claim-2">', '<a href="../weir/index.html?q=1#claim-2">'],
  ['<form class="s" action="../search/" method="get">', '<form class="s" action="../search/index.html" method="get">'],
  [
    '<meta http-equiv="refresh" content="0; url=../../weir/">',
    '<meta http-equiv="refresh" content="0; url=../../weir/index.html">',
  ],
  ['<link rel="preload" href="../a.woff2" as="font" crossorigin>', ''],
  ['<a href="">', '<a href="">'],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="../data/claims.csv">', '<a href="../data/claims.csv">'],
  ['<a href="https://weir.example/">', '<a href="https://weir.example/">'],
  ['<a href="mailto:a@weir.example">', '<a href="mailto:a@weir.example">'],
  ['<p>He wrote href=&quot;../x/&quot; there</p>', '<p>He wrote href=&quot;../x/&quot; there</p>'],
])('%s', (page, onDisk) => expect(pageFromDisk(page)).toBe(onDisk));
