/** Which of a site's files Astro renders: those that are no pages (data, feeds, pictures) can be left to another process. */
export type Part = 'all' | 'pages';

/** Where a site goes: its folder, the address that it will be published at, and the path below that. */
export interface RenderTask {
  out: string;
  site: string | undefined;
  base: string | undefined;
}
