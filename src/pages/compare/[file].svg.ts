import type { APIRoute, GetStaticPaths } from 'astro';
import { comparison } from '../../components/compare/comparison.ts';
import { mirrorsOf, picturesOf } from '../../measures/files.ts';
import tokens from '../../styles/tokens.css?raw';
import { type Picture, standalone } from '../../view/compare/svg.ts';

/** Every picture of the comparison as a file. */
export const getStaticPaths = (() =>
  [...picturesOf(comparison), ...comparison.pairs.all().flatMap((p) => mirrorsOf(comparison, p))].map(
    ([file, picture]) => ({ params: { file }, props: { picture } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(standalone(props.picture, tokens), { headers: { 'Content-Type': 'image/svg+xml' } });
