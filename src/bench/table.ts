/** One stage of one build. Seconds, seconds, megabytes; `peak` is the process's highest so far. */
export interface Row {
  size: number;
  what: string;
  stage: string;
  wall: number;
  cpu: number;
  peak: number;
  pages?: number;
}

/** How fast a stage grows: the slope of log CPU time over log size between the two largest sizes; 1 is linear. Wall time where a stage's work is another process's. */
function exponent(rows: readonly Row[]): string {
  const [a, b] = [...rows].sort((x, y) => x.size - y.size).slice(-2);
  const time = (r: Row): number => (r.stage === 'indexing' ? r.wall : r.cpu);
  return a && b && time(a) > 0.02 ? (Math.log(time(b) / time(a)) / Math.log(b.size / a.size)).toFixed(2) : '–';
}

/** The measurements as Markdown. */
export function tableOf(rows: readonly Row[], machine: string, date: string): string {
  const lines = [`Measured on ${date}: ${machine}. \`npm run bench\`.`, ''];
  lines.push(
    '| Articles | Build | Stage | Wall s | CPU s | Peak MB | Articles/s | Pages |',
    '|--:|---|---|--:|--:|--:|--:|--:|',
  );
  for (const r of rows) {
    const rate = r.wall > 0.005 ? (r.size / r.wall).toFixed(0) : '–';
    lines.push(
      `| ${r.size} | ${r.what} | ${r.stage} | ${r.wall.toFixed(2)} | ${r.cpu.toFixed(2)} | ${r.peak.toFixed(0)} | ${rate} | ${r.pages ?? ''} |`,
    );
  }
  lines.push('', 'Growth between the two largest sizes, cold (1 is linear):', '');
  const stages = [...new Set(rows.map((r) => r.stage))];
  for (const stage of stages)
    lines.push(`- ${stage}: ${exponent(rows.filter((r) => r.stage === stage && r.what === 'cold'))}`);
  return `${lines.join('\n')}\n`;
}
