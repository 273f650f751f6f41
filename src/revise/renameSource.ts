import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from '../disk/alone.ts';
import { type Writing, writeTogether } from '../disk/writeTogether.ts';
import { InputError } from '../model/problem.ts';
import { sourceSchema } from '../model/seeds.ts';
import { slugOf } from '../model/slug.ts';
import { mustBeFolder, problem } from '../read/files.ts';
import { readKnowledgeFile } from '../read/knowledge.ts';
import { nearest } from '../read/nearest.ts';
import { articleFiles } from './articleNamed.ts';
import { entryInList, withId } from './entryInList.ts';
import { asWritten, fieldIn, partsOf, withField } from './head.ts';
import { withHeadValue } from './headValue.ts';

/** What a renaming came to: the article files that name the outlet; null where it was done before. */
export interface RenamedSource {
  articles: string[] | null;
}

/**
 * Gives an outlet another id, in `sources.yaml` and in every article of it, all at once; its former address leads on by its
 * name. Repeated, it changes nothing. @throws InputError where there is no such outlet, or another has the new id.
 */
export function renameSource(seeds: string, was: string, is: string): RenamedSource {
  mustBeFolder(seeds);
  return alone(seeds, (journal) => {
    const path = join(seeds, 'sources.yaml');
    const sources = readKnowledgeFile(seeds, 'sources.yaml');
    if (sources && !sources.data) throw new InputError(sources.problems);
    const ids = (sources?.data ?? []).map((s) => s.id);
    const refuse = (what: string, todo: string): never => {
      throw new InputError([problem(path, what, todo)]);
    };
    if (!ids.includes(was)) {
      if (ids.includes(is)) return { articles: null };
      const near = nearest(was, ids);
      refuse(`the outlet “${was}” isn't there`, near ? `did you mean “${near}”?` : 'name it by its id');
    }
    if (was === is) return { articles: null };
    if (slugOf(is, 120) !== is || !sourceSchema.shape.id.safeParse(is).success)
      refuse(`the id “${is}” cannot be an address`, `write “${slugOf(is, 120) || 'a-name'}”`);
    if (ids.includes(is)) refuse(`the id “${is}” is another outlet's`, 'choose another, or take one of both out');
    const yaml = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const entry = entryInList(yaml, was)!;
    const writings: Writing[] = [[path, withId(yaml, entry, is)]];
    for (const file of articleFiles(seeds)) {
      const text = withHeadValue(file, ['source'], was, is);
      if (text !== file.raw) writings.push([file.path, text]);
      else {
        // Not on a line of its own, or in an editor's other way of writing it.
        const { head, body } = partsOf(file);
        if (String(fieldIn(head, 'source')).trim() === was)
          writings.push([file.path, asWritten(file, withField(head, 'source', is), body)]);
      }
    }
    writeTogether(writings, journal);
    return { articles: writings.slice(1).map(([article]) => article) };
  });
}
