import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Knowledge } from '../../model/seeds.ts';
import { overlap, spanOf } from '../../model/span.ts';
import { quotationsOf } from './quotations.ts';

const CUES = new Set(
  'say tell add note stress emphasize announce claim argue warn insist deny declare write state report explain suggest believe think hope reiterate point'.split(
    ' ',
  ),
);

/** Who said what in an article, and what the outlet asserts in its own voice. */
export function readClaims(article: Article, knowledge: Knowledge, actors: readonly LocalActor[]): LocalClaim[] {
  const { tokens, text } = article;
  const quotations = quotationsOf(article).filter((q) => q.depth === 0);
  const claims: LocalClaim[] = [];
  for (const s of article.sentences) {
    const inQuote = (i: number) => quotations.some((q) => tokens[i]!.start >= q.start && tokens[i]!.end <= q.end);
    for (let i = s.first; i < s.last; i++) {
      const t = tokens[i]!;
      const according = t.lower === 'according' && tokens[i + 1]?.lower === 'to';
      if (inQuote(i) || !(according || (t.pos === 'VERB' && CUES.has(t.lemma)))) continue;
      const name = (j: number) =>
        /^(PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(tokens[j]?.pos ?? '') && j >= s.first && j < s.last && !inQuote(j);
      let a = according ? i + 2 : i - 1;
      let b = a;
      if (according) while (name(b + 1)) b++;
      else if (name(a)) while (name(a - 1)) a--;
      else if (name(i + 1)) for (a = b = i + 1; name(b + 1); ) b++;
      const hasSource = name(a) && name(b) && b >= a;
      const source = hasSource ? [spanOf(text, tokens[a]!.start, tokens[b]!.end)] : [];
      const first = Math.max(i + (according ? 2 : 1), hasSource && b > i ? b + 1 : 0);
      const after = first < s.last - 1 ? { start: tokens[first]!.start, end: s.end } : null;
      const before = { start: s.start, end: tokens[Math.min(i, hasSource ? a : i)]!.start };
      const side = after && after.end - after.start > before.end - before.start ? after : before;
      const content = text.slice(side.start, side.end).trim();
      if (content.length < 8) continue;
      const start = side.start + text.slice(side.start, side.end).indexOf(content);
      const end = start + content.length;
      const quotes = quotations
        .filter((q) => overlap(q, { start, end }))
        .map((q) => spanOf(text, Math.max(start, q.from), Math.min(end, q.to)));
      const mention = actors.find((x) => source[0] && x.mentions.some((m) => overlap(m, source[0]!)));
      claims.push({
        kind: quotes.length === 0 ? 'indirect' : quotes[0]!.exact.length > content.length - 6 ? 'direct' : 'mixed',
        speaker: mention?.key ?? null,
        speakerLabel: source[0]?.exact ?? null,
        source,
        cue: [spanOf(text, t.start, according ? tokens[i + 1]!.end : t.end)],
        content: [spanOf(text, start, end)],
        quotes,
        cueLemma: t.lemma,
        cueClass: knowledge.verbs.get(t.lemma) ?? 'neutral',
        denied: t.lemma === 'deny',
        via: null,
      });
    }
  }
  return claims;
}
