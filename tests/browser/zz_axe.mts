import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { openBrowser, openSite, pageKinds, pagesIn } from './chromium.ts';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const v = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard'] }));
const b = await openBrowser();
for (const dist of process.argv.slice(2)) {
  let bad = 0; let n = 0; const rules = new Map<string, number>();
  for (const p of pagesIn(dist)) { n++; const r = await v.validateFile(join(dist, p.endsWith('/') ? `${p}index.html` : p)); for (const m of r.results.flatMap((x) => x.messages)) { bad++; rules.set(m.ruleId, (rules.get(m.ruleId) ?? 0) + 1); } }
  console.log(dist, 'html-validate', n, 'pages', bad, JSON.stringify([...rules]));
  const { server, address } = await openSite(dist);
  for (const scheme of ['light', 'dark'] as const) for (const w of [360, 1440]) {
    const page = await b.newPage({ viewport: { width: w, height: 800 }, colorScheme: scheme, bypassCSP: true });
    let found = 0; const kinds = pageKinds(dist);
    for (const p of kinds) { await page.goto(address + p); await page.addScriptTag({ content: axe }); const r = await page.evaluate(() => (globalThis as any).axe.run()); for (const x of r.violations) { found += x.nodes.length; console.log(p, x.id, x.nodes.length, x.nodes[0].html.slice(0, 150)); } }
    console.log(dist, 'axe', scheme, w, kinds.length, 'kinds', found); await page.close();
  }
  server.close();
}
await b.close(); process.exit(0);
