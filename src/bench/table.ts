/** One stage of one build. Seconds of wall and CPU time, megabytes at the worst moment of the stage. */
export interface Row {
  size: number;
  what: string;
  stage: string;
  wall: number;
  /** Of the building process, its threads and the processes below it. */
  cpu: number;
  /** Of the building process and all below it together, and of the largest of them. */
  together: number;
  largest: number;
  pages: number;
}

/** How fast a stage grows: the slope of log CPU time over log size between the two largest sizes; 1 is linear. */
export function exponent(rows: readonly Row[]): string {
  const [a, b] = [...rows].sort((x, y) => x.size - y.size).slice(-2);
  return a && b && a.cpu > 0.02 ? (Math.log(b.cpu / a.cpu) / Math.log(b.size / a.size)).toFixed(2) : '–';
}

const rate = (n: number, seconds: number): string => (seconds > 0.005 ? (n / seconds).toFixed(0) : '–');

/** The measurements as Markdown. */
export function tableOf(rows: readonly Row[], machine: string, date: string): string {
  const lines = [`Measured on ${date}: ${machine}. \`npm run bench\`.`, ''];
  lines.push(
    '| Articles | Build | Stage | Wall s | CPU s | Peak MB | Largest process MB | Articles/s | Pages/s |',
    '|--:|---|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const r of rows) {
    const figures = [r.wall.toFixed(2), r.cpu.toFixed(2), r.together.toFixed(0), r.largest.toFixed(0)];
    lines.push(`| ${[r.size, r.what, r.stage, ...figures, rate(r.size, r.wall), rate(r.pages, r.wall)].join(' | ')} |`);
  }
  lines.push('', 'Pages (files of HTML): ');
  const sizes = [...new Set(rows.map((r) => r.size))];
  lines.push(`${sizes.map((size) => `${rows.find((r) => r.size === size)!.pages} for ${size} articles`).join(', ')}.`);
  for (const what of new Set(rows.map((r) => r.what))) {
    lines.push('', `Growth of CPU time between the two largest sizes, ${what} (1 is linear):`, '');
    for (const stage of new Set(rows.map((r) => r.stage)))
      lines.push(`- ${stage}: ${exponent(rows.filter((r) => r.stage === stage && r.what === what))}`);
  }
  return `${lines.join('\n')}\n`;
}
