import type { Scene, Seen } from '../../compare/scene.ts';
import { EVIDENCE, Tally } from '../../compare/tally.ts';
import { evidenceOf } from '../../compare/voice.ts';
import { countWords } from '../../compare/words.ts';
import type { Actor } from '../../model/actor.ts';
import { isBarePronoun } from '../../model/barePronoun.ts';
import type { Claim } from '../../model/claim.ts';
import type { Speaker, VoiceCell, Voices } from '../../model/measure.ts';
import { within } from '../../model/span.ts';

const UNHEARD = 40;

/** All whom no word names stand in one row, the last: they aren't one. */
export const NOBODY = 'somebody not named';

export function voices(scene: Scene): Voices {
  const speakers = new Map<string, Speaker & { bySource: Map<string, VoiceCell> }>();
  for (const seen of scene.seen.values()) {
    for (const claim of seen.claims) if (claim.kind !== 'unattributed') hear(scene, speakers, seen, claim);
  }
  const order = new Map(scene.columns.map((c, i) => [c.id, i]));
  const rows: Speaker[] = [...speakers.values()].map(({ bySource, ...s }) => ({
    ...s,
    cells: [...bySource.values()].sort((a, b) => order.get(a.source)! - order.get(b.source)!),
  }));
  const words = (s: Speaker) => s.cells.reduce((n, c) => n + c.quotedWords + c.attributedWords, 0);
  const last = (s: Speaker) => Number(s.label === NOBODY);
  rows.sort(
    (a, b) => last(a) - last(b) || b.cells.length - a.cells.length || words(b) - words(a) || (a.id < b.id ? -1 : 1),
  );
  return { speakers: rows, unheard: unheard(scene) };
}

function hear(
  scene: Scene,
  speakers: Map<string, Speaker & { bySource: Map<string, VoiceCell> }>,
  seen: Seen,
  claim: Claim,
): void {
  const actor = claim.speaker === null ? null : (scene.actors.get(claim.speaker) ?? null);
  const { speakerLabel: words } = claim;
  const members = actor ? [] : membersOf(scene, claim);
  // One article's “it” isn't another's, unless it is known who they are together.
  const nobody = words === null || (isBarePronoun(words) && members.length === 0);
  const label = actor?.name ?? (nobody ? NOBODY : words);
  const id = actor?.id ?? [`“${label.toLowerCase()}”`, ...members.map((m) => m.id)].join(' ');
  let speaker = speakers.get(id);
  if (!speaker) {
    speaker = {
      id,
      label,
      actor: actor?.id ?? null,
      kind: actor?.kind ?? 'unidentified',
      country: actor?.country ?? null,
      named: actor !== null && actor.kind !== 'group',
      ...(members.length > 0 && { members: members.map(({ name, country }) => ({ name, country })) }),
      cells: [],
      bySource: new Map(),
    };
    speakers.set(id, speaker);
  }
  const cell = speaker.bySource.get(seen.column) ?? {
    source: seen.column,
    claims: 0,
    quotedWords: 0,
    attributedWords: 0,
    evidence: [],
  };
  speaker.bySource.set(seen.column, cell);
  const count = (spans: Claim['content']) =>
    spans.reduce((n, s) => n + countWords(seen.survey.words, s.start, s.end), 0);
  const quoted = count(claim.quotes);
  cell.claims += 1;
  cell.quotedWords += quoted;
  cell.attributedWords += Math.max(0, count(claim.content) - quoted);
  for (const span of claim.content) {
    if (cell.evidence.length >= EVIDENCE) break;
    cell.evidence.push({ ...evidenceOf(seen.article, seen.others, span), voice: 'others', to: claim.speakerLabel });
  }
}

/** Whoever says it together, where a claim has several speakers: “both ministers” are two persons, each with a country. */
const membersOf = (scene: Scene, { speakers = [] }: Claim): Actor[] =>
  speakers.length < 2 ? [] : speakers.flatMap((id) => scene.actors.get(id) ?? []);

/** Whose words any source carries: the speaker, whoever is one of several (“Lund and Holm”, “both ministers”), who passes words on. */
function heardIn(scene: Scene): Set<string> {
  const heard = new Set<string>();
  for (const { article, claims } of scene.seen.values()) {
    const named = [...(scene.mentionsIn.get(article.id) ?? [])].flatMap(([id, mentions]) =>
      mentions.map((m) => ({ id, start: m.start, end: m.end })),
    );
    for (const { speaker, speakers, via, source, kind } of claims) {
      if (kind === 'unattributed') continue;
      for (const id of [speaker, via?.speaker, ...(speakers ?? [])]) if (id) heard.add(id);
      for (const s of [...source, ...(via?.source ?? [])]) for (const m of named) if (within(m, s)) heard.add(m.id);
    }
  }
  return heard;
}

/** Everyone named in the articles to whom no statement is attributed, those in most sources first. */
function unheard(scene: Scene): Voices['unheard'] {
  const heard = heardIn(scene);
  const nameOf = new Map(scene.columns.map((c) => [c.id, c.name]));
  const tally = new Tally(scene);
  for (const actor of scene.edition.actors) {
    if (heard.has(actor.id) || actor.kind === 'group') continue;
    for (const { article, mentions } of actor.mentions) {
      const seen = scene.seen.get(article);
      // An outlet that names itself lets itself speak in every line.
      if (!seen || actor.name === nameOf.get(seen.column)) continue;
      for (const m of mentions) {
        if (m.form !== 'pronoun') tally.add(actor.id, actor.name, evidenceOf(seen.article, seen.others, m));
      }
    }
  }
  return tally.sorted().slice(0, UNHEARD);
}
