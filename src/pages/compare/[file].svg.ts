import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pairs } from '../../view/compare/measures.ts';
import { framesMirror, pictures, voicesMirror } from '../../view/compare/pictures.ts';
import { type Picture, standalone } from '../../view/compare/svg.ts';

/** The colours; read as a file, since who runs this without Astro can't import it. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Every picture of the comparison as a file. */
export const getStaticPaths = (() =>
  [
    ...Object.entries(pictures).map(([file, draw]) => ({ file, draw })),
    ...pairs().flatMap((p) => [
      { file: p.id, draw: () => voicesMirror(p) },
      { file: `${p.id}.frames`, draw: () => framesMirror(p) },
    ]),
  ].flatMap(({ file, draw }) => {
    const picture = draw();
    return picture ? [{ params: { file }, props: { picture } }] : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(standalone(props.picture, tokens), { headers: { 'Content-Type': 'image/svg+xml' } });
