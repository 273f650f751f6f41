import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { addArticle, writeCorpus } from '../src/bench/corpus.ts';
import { syntaxSpeed } from '../src/bench/syntaxSpeed.ts';
import { type Row, tableOf } from '../src/bench/table.ts';
import { watchTree } from '../src/bench/tree.ts';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { publish } from '../src/publish/publish.ts';
import { runCommand } from './command.ts';

const self = fileURLToPath(import.meta.url);

/** What the building process itself knows of a stage: its wall and CPU time, in seconds. */
interface Stage {
  stage: string;
  wall: number;
  cpu: number;
  /** CPU seconds of a process below it, counted in `cpu`. */
  aside: number;
}

/** One build in this process: a line of JSON as each stage ends, for the process that asked. */
async function measure(folder: string): Promise<void> {
  let [wall, cpu] = [0, { user: 0, system: 0 }];
  await publish({
    seeds: join(folder, 'seeds'),
    out: join(folder, 'dist'),
    stage(stage, aside = 0) {
      const used = process.cpuUsage(cpu);
      const now = performance.now();
      const ended: Stage = { stage, wall: (now - wall) / 1000, cpu: aside + (used.user + used.system) / 1e6, aside };
      console.log(JSON.stringify(ended));
      [wall, cpu] = [now, process.cpuUsage()];
    },
  });
}

const pagesIn = (dist: string): number =>
  existsSync(dist) ? readdirSync(dist, { recursive: true }).filter((f) => String(f).endsWith('.html')).length : 0;

/** A build in a process of its own, watched from here with all that it starts. */
async function run(folder: string, size: number, what: string): Promise<Row[]> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=3000', self, '--measure', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: 'true' },
  });
  let said = '';
  child.stderr.on('data', (d) => {
    said += d;
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const tree = watchTree(child.pid!);
  const rows: Omit<Row, 'pages'>[] = [];
  let below = { alike: 0, others: 0 };
  let analysed = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { together, largest, ...spent } = tree.seen();
    const { aside, ...ended } = JSON.parse(line) as Stage;
    rows.push({ size, what, ...ended, together, largest });
    analysed += aside;
    below = spent;
  }
  const code = await ended;
  tree.stop();
  if (code !== 0) throw new Error(`${size} articles, ${what}: ${said.split('\n').slice(-5).join(' ') || 'killed'}`);
  // Pagefind works while pages are made, and its time is the index's; other processes of ours compile and print.
  for (const row of rows) {
    if (row.stage === 'rendering') row.cpu += Math.max(0, below.alike - analysed);
    if (row.stage === 'indexing') row.cpu += below.others;
  }
  rows.push({
    size,
    what,
    stage: 'all',
    wall: (performance.now() - start) / 1000,
    cpu: rows.reduce((a, r) => a + r.cpu, 0),
    together: Math.max(...rows.map((r) => r.together)),
    largest: Math.max(...rows.map((r) => r.largest)),
  });
  const pages = pagesIn(join(folder, 'dist'));
  return rows.map((r) => ({ ...r, pages }));
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
    if (args.measure) return measure(args.measure);
    const rows: Row[] = [];
    for (const size of args.sizes.split(',').map(Number)) {
      const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
      try {
        console.error(`${size} articles …`);
        writeCorpus(join(folder, 'seeds'), size);
        rows.push(...(await run(folder, size, 'cold')));
        addArticle(join(folder, 'seeds'), size, size);
        rows.push(...(await run(folder, size, 'one more')));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version.slice(1)}`;
    const text = `${tableOf(rows, machine, new Date().toISOString().slice(0, 10))}\n${syntaxSpeed()}`;
    console.log(text);
    if (args.write) {
      const before = existsSync(args.write) ? readFileSync(args.write, 'utf8') : '<!-- bench -->\n';
      const [above] = before.split('<!-- bench -->');
      writeWhole(args.write, `${above}<!-- bench -->\n${text}`);
    }
  },
});
