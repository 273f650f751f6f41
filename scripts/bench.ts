import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addArticle, writeCorpus } from '../src/bench/corpus.ts';
import { type Row, tableOf } from '../src/bench/table.ts';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { publish } from '../src/publish/publish.ts';
import { runCommand } from './command.ts';

const self = fileURLToPath(import.meta.url);

/** One build in this process, measured: printed as JSON for the process that asked. */
async function measure(folder: string, size: number, what: string): Promise<void> {
  const rows: Row[] = [];
  let [wall, cpu] = [performance.now(), process.cpuUsage()];
  const stage = (name: string) => {
    const used = process.cpuUsage(cpu);
    rows.push({
      size,
      what,
      stage: name,
      wall: (performance.now() - wall) / 1000,
      cpu: (used.user + used.system) / 1e6,
      peak: process.resourceUsage().maxRSS / 1024,
    });
    [wall, cpu] = [performance.now(), process.cpuUsage()];
  };
  await publish({ seeds: join(folder, 'seeds'), out: join(folder, 'dist'), stage });
  console.log(JSON.stringify(rows));
}

const pagesIn = (dist: string): number =>
  existsSync(dist) ? readdirSync(dist, { recursive: true }).filter((f) => String(f).endsWith('.html')).length : 0;

function run(folder: string, size: number, what: string): Row[] {
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=3000', self, '--measure', `${folder}:${size}:${what}`],
    {
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
      maxBuffer: 1e8,
    },
  );
  if (child.status !== 0)
    throw new Error(`${size} articles, ${what}: ${child.stderr.split('\n').slice(-5).join(' ') || child.signal}`);
  const rows = JSON.parse(child.stdout) as Row[];
  const wall = (performance.now() - start) / 1000;
  const whole = {
    size,
    what,
    stage: 'all',
    wall,
    cpu: rows.reduce((a, r) => a + r.cpu, 0),
    peak: Math.max(...rows.map((r) => r.peak)),
  };
  return [...rows, { ...whole, pages: pagesIn(join(folder, 'dist')) }];
}

await runCommand({
  name: 'npm run bench --',
  description: 'Measures each stage of a build on corpora of invented articles.',
  args: {
    sizes: {
      type: 'string',
      default: '10,100,1000,10000',
      description: 'how many articles, by commas',
      valueHint: 'N,N',
    },
    write: { type: 'string', description: 'write the report into this file too', valueHint: 'FILE' },
    measure: { type: 'string', description: 'used by the command itself' },
  },
  async run(args) {
    if (args.measure) {
      const [folder = '', size = '', what = ''] = args.measure.split(':');
      await measure(folder, Number(size), what);
      return;
    }
    const rows: Row[] = [];
    for (const size of args.sizes.split(',').map(Number)) {
      const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
      try {
        console.error(`${size} articles …`);
        writeCorpus(join(folder, 'seeds'), size);
        rows.push(...run(folder, size, 'cold'));
        addArticle(join(folder, 'seeds'), size, size);
        rows.push(...run(folder, size, 'one more'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version.slice(1)}`;
    const text = tableOf(rows, machine, new Date().toISOString().slice(0, 10));
    console.log(text);
    if (args.write) {
      const before = existsSync(args.write) ? readFileSync(args.write, 'utf8') : '<!-- bench -->\n';
      const [above] = before.split('<!-- bench -->');
      writeWhole(args.write, `${above}<!-- bench -->\n${text}`);
    }
  },
});
