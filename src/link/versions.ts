import type { Article } from '../model/article.ts';
import type { Aside } from '../model/edition.ts';
import { inOrderOfVersions, type Version } from '../model/version.ts';

type Text = Version & Pick<Article, 'withdrawn'>;

/** Why an article counts no more. */
export type SetAside = Omit<Aside, 'article'>;

/** The articles by the text that all their versions go back to. */
function familiesOf(texts: readonly Text[], byId: ReadonlyMap<string, Text>): Text[][] {
  const rootOf = (text: Text): string => {
    const seen = new Set<string>();
    let at = text;
    while (at.versionOf !== undefined && !seen.has(at.id)) {
      seen.add(at.id);
      const before = byId.get(at.versionOf);
      if (!before) break;
      at = before;
    }
    return at.id;
  };
  return [...Map.groupBy(texts, rootOf).values()];
}

/**
 * The articles that count no more, by id. Of several texts of one article the last counts: the one that follows most others, of
 * those the one updated last. Where that one was withdrawn none does, since what it took the place of is no truer for it.
 */
export function setAside(texts: readonly Text[]): Map<string, SetAside> {
  const byId = new Map(texts.map((t) => [t.id, t]));
  const aside = new Map<string, SetAside>();
  for (const family of familiesOf(texts, byId)) {
    const inOrder = inOrderOfVersions(family);
    const latest = inOrder.at(-1)!.id;
    for (const text of inOrder) {
      const withdrawn = text.withdrawn ?? null;
      if (text.id !== latest || withdrawn)
        aside.set(text.id, { withdrawn, latest: text.id === latest ? null : latest });
    }
  }
  return aside;
}
