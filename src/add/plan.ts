import type { Intake } from '../intake/intake.ts';
import type { PageFacts } from '../intake/pageFacts.ts';
import type { Source } from '../model/seeds.ts';
import { articleFile } from './articleFile.ts';
import { type Duplicate, findDuplicate, type Held, type Shelf } from './duplicate.ts';
import { fileName, freeName } from './fileName.ts';
import { matchSource } from './matchSource.ts';

/** What adding one article would write; nothing where it is held already. */
export interface Plan {
  /** The file that was handed in. */
  from: string;
  /** The name of the new file in `articles/`. */
  name: string;
  content: string;
  facts: PageFacts;
  /** An outlet that sources.yaml doesn't know yet. */
  newSource: Source | null;
  duplicate: Duplicate | null;
  /** What the editor should know before trusting it. */
  doubtful: string[];
}

/** What whoever adds an article knows better than its page: `source` is an id, or `unknown`; `outlet` a name or an id. */
export interface Told {
  source?: string | undefined;
  outlet?: string | undefined;
  published?: string | undefined;
  versionOf?: string | undefined;
}

/** Plans an addition against what the edition holds. `taken` tells which file names are in use. */
export function planAddition(
  from: string,
  { body, facts, siteName, shownBy }: Intake,
  sources: readonly Source[],
  held: readonly Held[] | Shelf,
  taken: (name: string) => boolean,
  told: Told = {},
): Plan {
  const { name, monogram } =
    told.outlet === undefined ? { name: siteName, monogram: undefined } : nameAndSign(told.outlet, sources);
  const matched =
    told.source === 'unknown'
      ? ({ kind: 'none' } as const)
      : (knownById(sources, told.source ?? facts.source ?? name) ??
        matchSource({ url: facts.url, siteName: name }, sources));
  const source = matched.kind === 'none' ? null : matched.source.id;
  const all: PageFacts = {
    ...facts,
    source,
    published: told.published ?? facts.published,
    ...(told.versionOf !== undefined && { versionOf: told.versionOf }),
  };
  return {
    from,
    name: freeName(fileName(all, body), taken),
    content: articleFile(all, body),
    facts: all,
    newSource: matched.kind === 'new' ? { ...matched.source, ...(monogram && { monogram }) } : null,
    duplicate: findDuplicate({ text: body, url: facts.url, source }, held),
    doubtful: doubtsAbout(all, body, shownBy),
  };
}

/** “River Post, RP” is an outlet's name and the sign of two or three letters that stands for it, where no other has that. */
function nameAndSign(said: string, sources: readonly Source[]): { name: string; monogram?: string | undefined } {
  const [, name, monogram] = /^(.{2,200}?)\s{0,9},\s{0,9}([\p{L}\p{N}]{2,3})$/u.exec(said.trim()) ?? [];
  if (!name || !monogram) return { name: said };
  return { name, monogram: sources.some((s) => s.monogram === monogram) ? undefined : monogram };
}

function knownById(sources: readonly Source[], id: string | null): { kind: 'known'; source: Source } | null {
  const source = sources.find((s) => s.id === id);
  return source ? { kind: 'known', source } : null;
}

function doubtsAbout(facts: PageFacts, body: string, shownBy: string | undefined): string[] {
  const words = body.trim().split(/\s+/).length;
  const spaced = !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]/u.test(body);
  return [
    facts.source === null && 'the outlet is not stated; name it with --source ID, or in the front matter',
    shownBy !== undefined &&
      `${shownBy} shows it, and its own address is elsewhere: it is taken as ${facts.source}'s; --source ID says otherwise`,
    facts.published === null && 'the day of publication is not stated; it will be inferred from the text',
    facts.holds === 'excerpt' && 'the page asks for a subscription: this may be only the beginning of the article',
    facts.title === null && 'no title was found',
    facts.language !== null &&
      !facts.language.startsWith('en') &&
      `it is not in English (${facts.language}); it will be listed, not read`,
    spaced && words < 80 && `the text is short (${words} words); is it the whole article?`,
  ].filter((d) => typeof d === 'string');
}
