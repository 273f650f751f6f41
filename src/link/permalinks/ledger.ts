import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { timeOf } from '../../model/edtf.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import { readText } from '../../read/files.ts';
import { leavesFolder } from '../../read/links.ts';
import { lostSinceCommit } from './committed.ts';
import { wasBuilt } from './editionId.ts';

/** The kinds of things that have an address of their own. */
export const kinds = ['event', 'actor', 'source', 'article', 'claim'] as const;
export type Kind = (typeof kinds)[number];

/** One address ever published, with what identified the thing that stood there. */
export const entrySchema = z.object({
  title: z.string(),
  /** EDTF, of events and articles. */
  date: z.string().optional(),
  /** The type of an event. */
  type: z.string().optional(),
  /** Ids of an event's participants, or of a claim's speaker. */
  who: z.array(z.string()).optional(),
  /** What tells the thing from others: for events and claims hashes of the words that report it, as `article#hash`. */
  by: z.array(z.string()),
  /** The same by its words, so that it is known after an edit: see `evidence.ts`. Absent in ledgers of before. */
  near: z.array(z.string()).optional(),
  /** Of an event what of `near` it was first published for, where it tells of more now, or of less: that is what whoever linked to it meant. */
  first: z.array(z.string()).optional(),
  /** The id that the program would give it today, where the ledger holds it to another. */
  slug: z.string().optional(),
  /** The address that answers for it, where another does. */
  to: z.string().optional(),
  /** Nothing stands there any more. */
  gone: z.literal(true).optional(),
  /** An editor parted it from another: nothing but its evidence tells it from that. */
  parted: z.literal(true).optional(),
  /** An editor joined it to what stands at `to`: it is told still. */
  joined: z.literal(true).optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** Whether what an address was published for is told, there or within another. */
export const isLive = ({ to, gone, joined }: Entry): boolean => !gone && (to === undefined || joined === true);

/** address → entry, sorted by address. */
export type Ledger = ReadonlyMap<string, Entry>;

const folders: Record<string, Kind> = { events: 'event', actors: 'actor', sources: 'source', articles: 'article' };
/** Ids are slugs: in any other something else than this program wrote. */
const pattern = /^(events|actors|sources|articles)\/([a-z0-9-]{1,200})\/(?:#claim-([a-z0-9-]{1,200}))?$/;

/** An address's parts; null where it is none. */
export function partsOf(address: string): { kind: Kind; id: string; article: string | null } | null {
  const [, folder, name, claim] = pattern.exec(address) ?? [];
  if (!folder || !name) return null;
  if (claim === undefined) return { kind: folders[folder]!, id: name, article: null };
  return folder === 'articles' ? { kind: 'claim', id: claim, article: name } : null;
}

/** The address of a thing, below the site's base. A claim stands in its article. */
export const addressOf = (kind: Kind, id: string, article: string | null = null): string =>
  kind === 'claim' ? `articles/${article}/#claim-${id}` : `${kind}s/${id}/`;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What to do with a ledger that is damaged. */
export const takeBack = 'take it back from version control (git checkout -- seeds/permalinks.json)';

/** More damaged lines than these say nothing more. */
const most = 20;

/**
 * The last line, so that every line before it ends in a comma and two branches' lines can simply both be kept. It says how many
 * they are: a ledger that lost some has fewer than that, one that two branches were merged in has more.
 */
const last = (many: number): string =>
  `"~": "one line an address, sorted; the build adds to it; none is ever deleted; ${many} of them"`;
const counted = / (\d{1,9}) of them"$/;

/** The ledger as it stands on disk. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => byCode(a, b))
    .map(([address, { title, date, type, who, by, near, first, slug, to, gone, parted, joined }]) => {
      const entry = {
        title,
        date,
        type,
        ...(who?.length && { who: [...who].sort(byCode) }),
        by: [...by].sort(byCode),
        ...(near && { near: [...near].sort(byCode) }),
        ...(first && { first: [...first].sort(byCode) }),
      };
      return `${JSON.stringify(address)}: ${JSON.stringify({ ...entry, slug, to, gone, parted, joined })},\n`;
    });
  return `{\n${lines.join('')}${last(ledger.size)}\n}\n`;
}

/**
 * Reads a ledger line by line, so that a message can name the line. A comma too many or too few doesn't matter, nor an
 * address that stands twice after a merge: what identified either is kept.
 * @throws InputError where a line is none, with the place of each.
 */
export function readLedger(text: string, file: string): Ledger {
  const ledger = new Map<string, Entry>();
  const problems: Problem[] = [];
  let held = 0;
  text.split('\n').forEach((raw, i) => {
    const line = raw
      .replace(/^\uFEFF/, '')
      .trim()
      .replace(/,$/, '');
    if (line.startsWith('"~"')) held = Math.max(held, Number(counted.exec(line)?.[1] ?? 0));
    if (line === '' || line === '{' || line === '}' || line.startsWith('"~"')) return;
    const wrong = (what: string, todo: string): void => {
      if (problems.length < most) problems.push({ file, line: i + 1, column: 1, what, todo, level: 'error' });
    };
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
      wrong('a merge conflict is left here', 'keep the lines of both sides and delete the marks');
      return;
    }
    let pair: [string, unknown][];
    try {
      pair = Object.entries(JSON.parse(`{${line}}`) as object);
    } catch {
      wrong('this line is no ledger entry', 'take it back from version control; each address is one line');
      return;
    }
    for (const [address, value] of pair) {
      const entry = entrySchema.safeParse(value);
      if (!partsOf(address)) wrong(`“${address}” is no address of this site`, 'delete the line');
      else if (!entry.success) wrong(`the entry of “${address}” is incomplete`, 'take it back from version control');
      else if (entry.data.to !== undefined && !partsOf(entry.data.to))
        wrong(
          `“${address}” leads to “${entry.data.to}”, which is no address of this site`,
          'take it back from version control',
        );
      else if (entry.data.date !== undefined && !timeOf(entry.data.date))
        wrong(`“${entry.data.date}” of “${address}” is no date`, 'take it back from version control');
      else ledger.set(address, merged(ledger.get(address), entry.data));
    }
  });
  if (problems.length === 0) {
    const lost = held - ledger.size;
    const what = /\}\s*$/.test(text.slice(-200))
      ? lost > 0 && `${lost} of the ${held} addresses that it held are missing`
      : text.trim() === ''
        ? 'the ledger of addresses is empty'
        : 'the ledger of addresses is cut off';
    if (what) problems.push({ file, line: 1, column: 1, what, todo: takeBack, level: 'error' });
  }
  if (problems.length > 0) throw new InputError(problems);
  return new Map([...ledger].sort(([a], [b]) => byCode(a, b)));
}

/** Where a seeds folder keeps the addresses ever published. */
export const ledgerFile = (seeds: string): string => join(seeds, 'permalinks.json');

/**
 * The ledger of a seeds folder, empty where it has none yet. @throws InputError as `readLedger` does, and where the ledger has
 * gone, or lacks what the committed one holds.
 */
export function ledgerOf(seeds: string): Ledger {
  const file = ledgerFile(seeds);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  const lost = lostSinceCommit(seeds, stat?.size ?? 0);
  if (lost.length > 0 || (!stat && wasBuilt(seeds))) throw new InputError([gone(file, lost, !stat)]);
  if (!stat) return new Map();
  const link = leavesFolder(file, seeds);
  const got = link ? { problem: link } : readText(file);
  if ('problem' in got) throw new InputError([got.problem]);
  return readLedger(got.text, file);
}

const gone = (file: string, lost: readonly string[], whole: boolean): Problem => ({
  ...{ file, line: 1, column: 1, level: 'error' },
  what: whole
    ? 'the ledger of addresses is gone: links to what was published would break'
    : `${lost.length} ${lost.length === 1 ? 'address' : 'addresses'} of the committed ledger ${lost.length === 1 ? 'is' : 'are'} missing (${lost.slice(0, 3).join(', ')}${lost.length > 3 ? ', …' : ''})`,
  todo: `${takeBack}; where nothing was ever published, build with --new-ledger`,
});

function merged(a: Entry | undefined, b: Entry): Entry {
  if (!a) return b;
  const standing = a.to || a.gone ? b : a;
  const both = (x: string[], y: string[]): string[] => [...new Set([...x, ...y])].sort(byCode);
  const near = a.near || b.near ? { near: both(a.near ?? [], b.near ?? []) } : {};
  return { ...standing, by: both(a.by, b.by), ...near };
}
