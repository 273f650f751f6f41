import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { alone } from '../disk/alone.ts';
import { type Writing, writeTogether } from '../disk/writeTogether.ts';
import type { Source } from '../model/seeds.ts';
import { articlesIn } from '../read/files.ts';
import { mustBeReadable } from '../read/knowledge.ts';
import { readArticleFile } from '../read/seeds.ts';
import { withEntry } from '../read/withEntry.ts';
import { bodyOf } from './articleFile.ts';
import { findDuplicate, type Held, isCopy } from './duplicate.ts';
import { fileName, freeName } from './fileName.ts';
import type { Plan } from './plan.ts';
import { recorded } from './record.ts';

/** Stands above a new one. */
const head = '# yaml-language-server: $schema=../schemas/sources.json\n';

/** `sources.yaml` with one more outlet at its end. */
export const withSource = (yaml: string | null, source: Source): string => withEntry(yaml ?? head, source);

/**
 * Writes all that was planned or nothing: new outlets first, so that no article ever stands there without its source. Two additions at
 * once wait for one another: neither loses an outlet or an article of the same name, and what the other has just added (`known` are
 * the files that were there before) isn't added twice; `open` tells the shares of one import. Gives the plans as they were carried out, and those left out.
 */
export function writeAdditions(
  seeds: string,
  plans: readonly Plan[],
  { known, force, open }: { known: ReadonlySet<string>; force: boolean; open?: string },
): { written: Plan[]; refused: Plan[] } {
  return alone(seeds, (journal) => {
    const folder = join(seeds, 'articles');
    const since = addedSince(folder, known);
    const refused: Plan[] = [];
    const fresh = plans.filter((plan) => {
      const duplicate = force ? null : findDuplicate({ ...plan.facts, text: bodyOf(plan.content) }, since);
      if (!isCopy(duplicate)) return true;
      refused.push({ ...plan, duplicate });
      return false;
    });
    const path = join(seeds, 'sources.yaml');
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const held = new Set((before === null ? [] : (parse(before) as Source[] | null))?.map((s) => s.id));
    // Several articles may come with one new outlet.
    const news = fresh.flatMap(({ newSource: s }) => (s && !held.has(s.id) && held.add(s.id) ? [s] : []));
    const taken = new Set<string>();
    const written = fresh.map((plan) => {
      const name = freeName(
        fileName(plan.facts, bodyOf(plan.content)),
        (n) => taken.has(n) || existsSync(join(folder, n)),
      );
      taken.add(name);
      return { ...plan, name };
    });
    const outlets: Writing[] = news.length ? [[path, news.reduce<string | null>(withSource, before)!]] : [];
    for (const [, text] of outlets) mustBeReadable(path, 'sources.yaml', before, text!);
    const articles = written.map((p): Writing => [join(folder, p.name), p.content]);
    const record = written.length > 0 ? [recorded(seeds, written, news, open)] : [];
    writeTogether([...outlets, ...articles, ...record], journal);
    return { written, refused };
  });
}

/** The articles that came since, as new ones are compared with them. */
const addedSince = (folder: string, known: ReadonlySet<string>): Held[] =>
  (existsSync(folder) ? articlesIn(folder) : [])
    .filter((file) => !known.has(file))
    .flatMap((file) => {
      const { article } = readArticleFile(file, folder);
      return article ? [{ file, url: article.url, source: article.source, text: article.text }] : [];
    });
