import { runInWorker } from '../process/runInWorker.ts';
import { writeEndpoints } from './endpoints.ts';
import type { RenderTask } from './task.ts';

// A process of its own, which `siteRenderer.ts` starts when the edition in PARALLAX_ENTRIES has been written.
await runInWorker(({ out, site }: RenderTask) => writeEndpoints(out, site));
