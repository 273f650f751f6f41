import type { APIRoute, GetStaticPaths } from 'astro';
import { pairs } from '../../view/compare/measures.ts';
import { pairTable, tables } from '../../view/compare/tables.ts';

/** The numbers behind every picture and table of the comparison. */
export const getStaticPaths = (() => [
  ...Object.entries(tables).map(([file, table]) => ({ params: { file }, props: { table } })),
  ...pairs().map((p) => ({ params: { file: p.id }, props: { table: () => pairTable(p) } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: () => string }> = ({ props }) =>
  new Response(props.table(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
