import type { APIRoute } from 'astro';
import { type DataFile, dataFiles } from '../../view/machine/dataFiles.ts';

export const getStaticPaths = () => dataFiles().map((f) => ({ params: { file: f.name }, props: { f } }));

export const GET: APIRoute<{ f: DataFile }> = ({ props: { f } }) => new Response(f.body);
