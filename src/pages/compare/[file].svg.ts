import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparison } from '../../components/compare/comparison.ts';
import { mirrorsOf, picturesOf } from '../../measures/fileLists.ts';
import { type Picture, standalone } from '../../view/compare/svg.ts';

/** The colours; read as a file, since who runs this without Astro can't import it. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Every picture of the comparison as a file. */
export const getStaticPaths = (() =>
  [...picturesOf(comparison), ...comparison.pairs.all().flatMap((p) => mirrorsOf(comparison, p))].map(
    ([file, picture]) => ({ params: { file }, props: { picture } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(standalone(props.picture, tokens), { headers: { 'Content-Type': 'image/svg+xml' } });
