import { heard, runInWorker } from '../process/runInWorker.ts';
import { openSearchIndex } from '../search/searchIndex.ts';
import { renderSite } from './renderSite.ts';
import type { Part, RenderTask } from './task.ts';

// A process of its own, which `siteRenderer.ts` starts: it compiles, and renders the edition in PARALLAX_ENTRIES when it is told which part.
await runInWorker(async (task: RenderTask) => {
  const part = heard<Part>();
  const search = await openSearchIndex();
  try {
    await renderSite({ ...task, part, search });
    await search.write(task.out);
  } finally {
    await search.close();
  }
});
