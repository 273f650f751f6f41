import type { APIRoute } from 'astro';
import { dataFiles } from '../../components/dataFiles.ts';
import { edition } from '../../edition/edition.ts';
import { methodVersion } from '../../edition/methodVersion.ts';
import { absolute } from '../../view/address.ts';
import { dataReadme } from '../../view/machine/dataReadme.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(dataReadme(edition.site, dataFiles, methodVersion(), site ? absolute('', site) : null));
