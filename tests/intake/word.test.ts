import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { articlesAmong, complaints, piecesIn, prose } from '../support/pieces.ts';
import { docx } from '../support/samples.ts';

const one = async (content: Buffer): Promise<string> => complaints(await piecesIn({ 'a.docx': content }))[0]!;

it('a Word document is read with its headings, and what would be markup in it is text', async () => {
  const document = docx(['# Weir opens', prose(3), '1. of May & <b> * is a date', '# What next', prose(2, 'dam')]);
  const [read] = articlesAmong(await piecesIn({ 'weir.docx': document }));
  expect(read!.facts.title).toBe('Weir opens');
  expect(read!.body).toContain('## What next');
  expect(read!.body).toContain('1\\. of May & \\<b> \\* is a date');
});

it('its properties name it where it has no heading', async () => {
  const [read] = articlesAmong(await piecesIn({ 'a.docx': docx([prose(3)], { title: 'Weir opens &amp; closes' }) }));
  expect(read!.facts.title).toBe('Weir opens & closes');
});

it('another packed file, a broken, an empty and a huge one say so', async () => {
  expect(await one(Buffer.from(zipSync({ 'content.xml': Buffer.from('<a/>') })))).toContain(
    'without a Word document in it',
  );
  expect(await one(docx([prose(3)]).subarray(0, 400))).toContain('this packed document is broken');
  expect(await one(docx([]))).toContain('this document holds no text');
  const bomb = docx([prose(3)], { extra: { 'word/other.xml': new Uint8Array(100_000_001) } });
  expect(await one(bomb)).toContain('unpacks to more than any article');
});

it('nothing outside of it is read', async () => {
  const hostile = docx(['&secret;']).toString('latin1');
  expect(hostile).not.toContain('ENTITY');
  const document = docx([prose(2)]);
  const [read] = articlesAmong(await piecesIn({ 'a.docx': document }));
  expect(read!.body).not.toContain('file:');
});
