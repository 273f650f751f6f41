import { Readable } from 'node:stream';
import type { APIRoute } from 'astro';
import { dataFiles } from '../../components/dataFiles.ts';
import type { DataFile } from '../../view/machine/dataFiles.ts';

export const getStaticPaths = () => dataFiles.map((f) => ({ params: { file: f.name }, props: { f } }));

function* bytesOf(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

export const GET: APIRoute<{ f: DataFile }> = ({ props: { f } }) =>
  new Response(Readable.toWeb(Readable.from(bytesOf(f.pieces()))) as ReadableStream<Uint8Array>);
