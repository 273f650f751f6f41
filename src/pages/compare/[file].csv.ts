import type { APIRoute, GetStaticPaths } from 'astro';
import { comparison } from '../../components/compare/comparison.ts';
import { pairTable, tables } from '../../measures/fileLists.ts';

/** The numbers behind every picture and table of the comparison. */
export const getStaticPaths = (() => [
  ...Object.entries(tables).map(([file, table]) => ({ params: { file }, props: { table: () => table(comparison) } })),
  ...comparison.pairs.all().map((p) => ({ params: { file: p.id }, props: { table: () => pairTable(comparison, p) } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: () => string }> = ({ props }) =>
  new Response(props.table(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
