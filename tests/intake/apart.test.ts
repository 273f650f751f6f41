import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { createDeflate } from 'node:zlib';
import { expect, it } from 'vitest';
import { piecesApart } from '../../src/intake/apart.ts';
import { complaints } from '../support/pieces.ts';
import { pdf } from '../support/samples.ts';

/** A small PDF whose page unpacks to so many megabytes of blanks, packed piece by piece: what this process let go while the PDF is read would count against what that takes. */
async function packed(megabytes: number): Promise<Buffer> {
  const blanks = Buffer.alloc(1_000_000, ' ');
  const pieces = Readable.from(Array.from({ length: megabytes }, () => blanks));
  const content = Buffer.concat(await Array.fromAsync<Buffer>(pieces.pipe(createDeflate({ level: 1 }))));
  const [before, after] = pdf([[[60, 700, 12, 'x']]])
    .toString('latin1')
    .split(/<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/) as [string, string];
  const head = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(before + head, 'latin1'), content, Buffer.from(`\nendstream${after}`, 'latin1')]);
}

async function said(bytes: Buffer, limit?: { memory: number; patience: number }): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'apart-'));
  try {
    const path = join(folder, 'weir.pdf');
    writeFileSync(path, bytes);
    const pieces = await Array.fromAsync(piecesApart({ kind: 'pdf', path, shown: 'weir.pdf' }, limit));
    return complaints(pieces);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('a file that unpacks to more memory than any article takes is given up', async () => {
  const [why] = await said(await packed(300), { memory: 60, patience: 120_000 });
  expect(why).toContain('weir.pdf:1:1: reading this takes more memory than any article does — ');
});

it('a file that takes too long is given up, and no sooner', async () => {
  expect((await said(await packed(1), { memory: 1500, patience: 1 }))[0]).toContain('given up after 1 seconds');
  expect((await said(await packed(1), { memory: 1500, patience: 120_000 }))[0]).toContain('holds no text');
});

/** Threads are numbered as they are made. */
async function threadsSoFar(): Promise<number> {
  const one = new Worker('', { eval: true });
  const { threadId } = one;
  await one.terminate();
  return threadId;
}

it('one thread reads file after file; where one broke, another reads on', async () => {
  const good = await packed(1);
  await said(good);
  const before = await threadsSoFar();
  for (let i = 0; i < 3; i++) expect((await said(good))[0]).toContain('holds no text');
  expect((await threadsSoFar()) - before).toBe(1);
  const [early] = await said(good, { memory: 1500, patience: 1 });
  expect(early).toContain('given up');
  expect((await said(good))[0]).toContain('holds no text');
});
