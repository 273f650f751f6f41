import type { APIRoute, GetStaticPaths } from 'astro';
import tokens from '../../styles/tokens.css?raw';
import { pairs } from '../../view/compare/measures.ts';
import { framesMirror, pictures, voicesMirror } from '../../view/compare/pictures.ts';
import { type Picture, standalone } from '../../view/compare/svg.ts';

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
