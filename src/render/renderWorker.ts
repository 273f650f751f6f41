import { heard, runInWorker } from '../process/runInWorker.ts';
import { openSearchIndex } from '../search/searchIndex.ts';
import { renderSite } from './renderSite.ts';

/** Which of a site's files are rendered: those that are no pages (data, feeds, pictures) can be left to another process. */
export type Part = 'all' | 'pages' | 'endpoints';

/** Where a site goes: its folder, the address that it will be published at, and the path below that. */
export interface RenderTask {
  out: string;
  site: string | undefined;
  base: string | undefined;
}

// A process of its own, which `siteRenderer.ts` starts: it compiles, and renders the edition in PARALLAX_ENTRIES when it is told which part.
await runInWorker(async (task: RenderTask) => {
  const part = heard<Part>();
  const search = await openSearchIndex();
  try {
    await renderSite({ ...task, part, search });
    if ((await part) !== 'endpoints') await search.write(task.out);
  } finally {
    await search.close();
  }
});
