import type { Claim } from '../model/claim.ts';
import type { Definition, Speaker, VoiceCell, Voices } from '../model/measure.ts';
import { within } from '../model/span.ts';
import type { Scene, Seen } from './scene.ts';
import { EVIDENCE, Tally } from './tally.ts';
import { evidenceOf } from './voice.ts';
import { countWords } from './words.ts';

export const definition: Definition = {
  id: 'voices',
  title: 'Who gets quoted',
  means:
    'Whose words each source carries: how many statements, how many words in quotation marks, and how many in reported speech, by speaker, by the speaker’s country and kind.',
  counts: 'words quoted and words attributed',
  of: 'all words that the source quotes or attributes',
  limits: [
    'A speaker whom the text doesn’t name (“analysts”, “officials”) counts as unnamed; one whom the program couldn’t identify stands under the words that the source uses.',
    'A speaker’s country is the one whose office or body they speak for, where the knowledge files or the text give it.',
    '“Named but never heard” lists everyone whom the texts name and to whom no source attributes a statement.',
  ],
  papers: [
    'Newell, Margolin and Ruths (2018), An Attribution Relations Corpus for Political News (PolNeAR). LREC.',
    'Gans (1979), Deciding What’s News; Sigal (1973), Reporters and Officials: who the news lets speak.',
  ],
};

const UNHEARD = 40;

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
  rows.sort((a, b) => b.cells.length - a.cells.length || words(b) - words(a) || (a.id < b.id ? -1 : 1));
  return { speakers: rows, unheard: unheard(scene) };
}

function hear(
  scene: Scene,
  speakers: Map<string, Speaker & { bySource: Map<string, VoiceCell> }>,
  seen: Seen,
  claim: Claim,
): void {
  const actor = claim.speaker === null ? null : (scene.actors.get(claim.speaker) ?? null);
  const label = actor?.name ?? claim.speakerLabel ?? 'no speaker stated';
  const id = actor?.id ?? `“${label.toLowerCase()}”`;
  let speaker = speakers.get(id);
  if (!speaker) {
    speaker = {
      id,
      label,
      actor: actor?.id ?? null,
      kind: actor?.kind ?? 'unidentified',
      country: actor?.country ?? null,
      named: actor !== null && actor.kind !== 'group',
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

/** Two who speak by one description: states, or persons. */
const pair =
  /^(?:both|the two|two) (?:\S{1,30} )?(?:(countries|nations|states|sides|neighbours|neighbors|capitals|governments)|\p{L}{2,30})$/iu;

/**
 * Whose words any source carries: the speaker, whoever is one of several (“Lund and Holm said”), who passes words on, and the last
 * two that were named before “both sides” or “the two ministers” speak.
 */
function heardIn(scene: Scene): Set<string> {
  const heard = new Set<string>();
  for (const { article, claims } of scene.seen.values()) {
    const named = [...(scene.mentionsIn.get(article.id) ?? [])]
      .flatMap(([id, mentions]) => mentions.map((m) => ({ id, start: m.start, end: m.end })))
      .sort((a, b) => b.start - a.start || (a.id < b.id ? -1 : 1));
    for (const { speaker, speakerLabel, via, source, kind } of claims) {
      if (kind === 'unattributed') continue;
      if (speaker) heard.add(speaker);
      if (via?.speaker) heard.add(via.speaker);
      for (const s of [...source, ...(via?.source ?? [])]) for (const m of named) if (within(m, s)) heard.add(m.id);
      const two = speaker === null && source[0] && pair.exec(speakerLabel ?? '');
      if (!two) continue;
      const wanted = two[1] ? 'state' : 'person';
      const before = named.filter((m) => m.start < source[0]!.start && scene.actors.get(m.id)?.kind === wanted);
      for (const id of [...new Set(before.map((m) => m.id))].slice(0, 2)) heard.add(id);
    }
  }
  return heard;
}

/** Everyone named in the articles to whom no statement is attributed, those in most sources first. */
function unheard(scene: Scene): Voices['unheard'] {
  const heard = heardIn(scene);
  const tally = new Tally(scene);
  for (const actor of scene.edition.actors) {
    if (heard.has(actor.id) || actor.kind === 'group') continue;
    for (const { article, mentions } of actor.mentions) {
      const seen = scene.seen.get(article);
      if (!seen) continue;
      for (const m of mentions) {
        if (m.form !== 'pronoun') tally.add(actor.id, actor.name, evidenceOf(seen.article, seen.others, m));
      }
    }
  }
  return tally.sorted().slice(0, UNHEARD);
}
