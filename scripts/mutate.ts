import { hash } from 'node:crypto';
import { runCommand } from './command.ts';
import { findRules } from './mutate/find.ts';
import type { Rule } from './mutate/rule.ts';
import { tried } from './mutate/tried.ts';

/**
 * Leaves out one rule after the other and names those that no test misses: extreme mutation (Niedermayr, Juergens and Wagner
 * 2016, Will My Tests Tell Me If I Break This Code?), on parsers, refiners, checks and signals rather than on every line.
 */
await runCommand({
  name: 'npm run mutate --',
  description: 'Leaves out each rule of the reading and linking, one at a time, and names those that no test misses.',
  args: {
    only: {
      type: 'string',
      description: 'only the rules whose names hold these words, e.g. “dates/parse”',
      valueHint: 'WORDS',
    },
    drawn: {
      type: 'string',
      description: 'only so many of them, drawn by the names’ hashes and the day',
      valueHint: 'N',
    },
    list: { type: 'boolean', description: 'only name the rules' },
  },
  async run({ only, list, drawn }) {
    const words = (only ?? '').toLowerCase();
    const found = findRules().filter((r) => r.name.toLowerCase().includes(words));
    const rules = drawn === undefined ? found : drawnFrom(found, Number(drawn), new Date().toISOString().slice(0, 10));
    if (rules.length === 0) {
      console.error(`no rule matches “${only}” — “npm run mutate -- --list” names all`);
      process.exitCode = 1;
      return;
    }
    if (list) {
      for (const { name } of rules) console.log(name);
      return;
    }
    const whole = await tried(null);
    if (!whole.passed) {
      console.error(`${whole.said}\nthe tests fail with all rules in place — mend them first`);
      process.exitCode = 1;
      return;
    }
    let missed = 0;
    for (const [n, rule] of rules.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r${n + 1} of ${rules.length} `);
      const { passed } = await tried(rule);
      if (passed) console.log(`no test misses ${rule.name}`);
      else missed++;
    }
    const none = rules.length - missed;
    console.log(`${rules.length} rules, ${missed} held by a test, ${none} by none`);
    if (none > 0) process.exitCode = 1;
  },
});

/** So many rules, others each day. */
function drawnFrom(rules: readonly Rule[], many: number, day: string): Rule[] {
  const lot = ({ name }: Rule): string => hash('sha256', `${day} ${name}`);
  return rules.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, many);
}
