import type { Edition } from './model/edition.ts';
import type { Problem } from './model/problem.ts';
import type { Span } from './model/span.ts';

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && 'exact' in value;

/** Calls `see` with every span anywhere inside `value`. */
function eachSpan(value: unknown, see: (span: Span) => void): void {
  if (Array.isArray(value)) for (const v of value) eachSpan(v, see);
  else if (value && typeof value === 'object') {
    if (isSpan(value)) see(value);
    for (const v of Object.values(value)) if (v && typeof v === 'object') eachSpan(v, see);
  }
}

/** Line and column, from 1, of an offset in an article's text, counted in its file. */
function placeOf(text: string, offset: number, lineOffset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length + lineOffset, column: before.length - lastBreak };
}

/**
 * What an edition must hold before it is published: every span is a verbatim slice of its article, every id is
 * unique, every reference leads somewhere. Each breach is one problem, with the file and line it concerns.
 */
export function verify(edition: Edition): Problem[] {
  const problems: Problem[] = [];
  const articles = new Map(edition.articles.map((a) => [a.id, a]));
  const report = (article: string | null, offset: number, what: string) => {
    const a = article === null ? undefined : articles.get(article);
    const place = a ? placeOf(a.text, offset, a.lineOffset) : { line: 1, column: 1 };
    const todo = 'this is a fault of the program, not of the article: please report it';
    problems.push({ file: a?.file ?? 'edition', ...place, what, todo, level: 'error' });
  };
  const spansOf = (article: string, value: unknown, owner: string) => {
    const a = articles.get(article);
    if (!a) return report(null, 0, `${owner} rests on the article “${article}”, which isn't there`);
    eachSpan(value, (s) => {
      if (a.text.slice(s.start, s.end) !== s.exact || s.end <= s.start)
        report(
          article,
          s.start,
          `${owner} quotes “${s.exact.slice(0, 60)}”, which isn't in the text at ${s.start}–${s.end}`,
        );
    });
  };
  const idsOf = (kind: string, things: readonly { id: string }[]): Set<string> => {
    const ids = new Set<string>();
    for (const { id } of things) {
      if (ids.has(id)) report(null, 0, `two ${kind} have the id “${id}”`);
      ids.add(id);
    }
    return ids;
  };
  const actors = idsOf('actors', edition.actors);
  const events = idsOf('events', edition.events);
  const claims = idsOf('claims', edition.claims);
  const groups = idsOf('claim groups', edition.groups);
  const sources = idsOf('sources', edition.sources);
  idsOf('articles', [...edition.articles, ...(edition.aside ?? []).map((a) => a.article)]);
  const toldTwice = [...edition.disagreements, ...(edition.developments ?? [])];
  idsOf('disagreements', toldTwice);
  const leads = (ids: Set<string>, id: string | null, owner: string, kind: string) => {
    if (id !== null && !ids.has(id)) report(null, 0, `${owner} names the ${kind} “${id}”, which isn't there`);
  };

  for (const a of edition.articles) {
    spansOf(a.id, [a.blocks, a.furniture, a.references, a.dates, a.titleSpan], `the article “${a.id}”`);
    if (a.source !== null && !sources.has(a.source)) report(a.id, 0, `the source “${a.source}” isn't in sources.yaml`);
  }
  for (const a of edition.actors) {
    for (const m of a.mentions) spansOf(m.article, m.mentions, `the actor “${a.id}”`);
    for (const o of a.offices) for (const e of o.evidence) spansOf(e.article, e.span, `an office of “${a.id}”`);
  }
  for (const e of edition.events) {
    const owner = `the event “${e.id}”`;
    for (const r of e.reports) spansOf(r.article, r, owner);
    for (const p of [...e.participants, ...e.reports.flatMap((r) => r.participants)]) leads(actors, p, owner, 'actor');
    for (const p of [e.partOf, ...e.parts]) leads(events, p, owner, 'event');
    if (e.reports.length === 0) report(null, 0, `${owner} is reported by no article`);
  }
  for (const c of edition.claims) {
    const owner = `the claim “${c.id}”`;
    spansOf(c.article, c, owner);
    leads(actors, c.speaker, owner, 'actor');
    leads(actors, c.via?.speaker ?? null, owner, 'actor');
    leads(events, c.event, owner, 'event');
    leads(groups, c.group, owner, 'claim group');
  }
  for (const g of edition.groups) {
    const owner = `the claim group “${g.id}”`;
    for (const c of g.claims) leads(claims, c, owner, 'claim');
    leads(actors, g.speaker, owner, 'actor');
    leads(events, g.event, owner, 'event');
  }
  for (const d of toldTwice) {
    const owner = `the disagreement “${d.id}”`;
    for (const side of d.sides) for (const e of side.evidence) spansOf(e.article, e.span, owner);
    leads(events, d.event, owner, 'event');
    leads(actors, d.actor, owner, 'actor');
  }
  const seeEvidence = (value: unknown): void => {
    if (Array.isArray(value)) for (const v of value) seeEvidence(v);
    else if (value && typeof value === 'object') {
      if ('article' in value && 'span' in value) spansOf(String(value.article), value.span, 'a measure');
      else for (const v of Object.values(value)) seeEvidence(v);
    }
  };
  seeEvidence(edition.measures);
  return problems;
}
