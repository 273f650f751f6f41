import type { Cell, Evidence, Labelled, Measures, Row, Voices } from '../../model/measure.ts';
import { shortened } from '../shortened.ts';

/** One number in a cell: filled for the outlet's own voice, outlined for others', plain where the voice doesn't matter. */
export interface Part {
  n: number | string;
  sign: 'own' | 'attributed' | 'plain';
  /** What the number counts, in words, for those who hear the table. */
  says: string;
}
export interface SheetCell {
  parts: Part[];
  note?: string;
  evidence: Evidence[];
  /** How many pieces of evidence there are, where not all are kept. */
  total: number;
}
export interface SheetRow {
  id: string;
  label: string;
  aside?: string;
  /** Path of the page about it. */
  path?: string;
  quoted?: boolean;
  cells: ReadonlyMap<string, SheetCell>;
  /** Outlet id → what stands where it has no cell, and says why; without one it isn't found. */
  missing?: ReadonlyMap<string, Missing>;
}
/** The sign of an empty cell, and what it says aloud. */
export interface Missing {
  sign: string;
  says: string;
}
/** A table of sources: what stands on the page and in the CSV is made from the same rows. */
export interface Sheet {
  id: string;
  title: string;
  rows: SheetRow[];
}

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** “Denied”, “feared”, “asked” or “possible”, where the words assert it nowhere in a source's texts and always in that way; null else. */
export function notAsserted({ denied, own, others, evidence }: Cell): string | null {
  if (denied > 0 && denied === own + others) return 'denied';
  const held = evidence[0]?.held;
  return held && evidence.length === own + others && evidence.every((e) => e.held === held) ? held : null;
}

export function cellOf(c: Cell, unit = times): SheetCell {
  const parts: Part[] = [];
  if (c.own > 0) parts.push({ n: c.own, sign: 'own', says: `${unit(c.own)} in its own voice` });
  if (c.others > 0) parts.push({ n: c.others, sign: 'attributed', says: `${unit(c.others)} in words of others` });
  const note = notAsserted(c) ?? (c.denied > 0 ? `${c.denied} denied` : undefined);
  return { parts, ...(note && { note }), evidence: c.evidence, total: c.own + c.others };
}

export const rowOf = (r: Row, more: Partial<SheetRow> = {}): SheetRow => ({
  id: r.id,
  label: r.label,
  cells: new Map(r.cells.map((c) => [c.source, cellOf(c)])),
  ...more,
});

export const labelSheet = (l: Labelled): Sheet =>
  withTotal(
    {
      id: `label-${l.id}`,
      title: `What each calls ${l.name}`,
      rows: l.labels.map((r) => rowOf(r, { quoted: true })),
    },
    'All words for it',
    times,
  );

export const frameSheet = (m: Measures): Sheet =>
  withTotal(
    {
      id: 'frames',
      title: 'Cues of frames, by source',
      rows: m.frames.frames.map((r) => rowOf(r, { aside: r.definition })),
    },
    'All cues',
    (n) => `${n} cues`,
  );

export const hedgeSheet = (m: Measures): Sheet => ({
  id: 'hedges',
  title: 'Words that hold back, by source',
  rows: m.hedges.map((r) => rowOf(r, { quoted: true })),
});

const classNames: Record<string, string> = {
  neutral: 'Neutral, as “said”',
  distancing: 'Keeping a distance, as “claimed”',
  factive: 'Taking it for true, as “revealed”',
  'speech-act': 'Naming the act, as “promised”',
  unclassed: 'Not classed',
};

/** From so many articles of an outlet on, a share says something about it. */
const FOR_SHARES = 5;

/** Classes, with the verbs of each named beside it. Every attribution counts as a plain number: the verb is always the outlet's. */
export function verbSheet(m: Measures): Sheet {
  const all = (source: string): number =>
    m.verbs.classes.reduce((n, r) => n + (r.cells.find((c) => c.source === source)?.own ?? 0), 0);
  const totals = new Map(m.columns.map((c) => [c.id, c.articles.length >= FOR_SHARES ? all(c.id) : null]));
  return {
    id: 'verbs',
    title: 'How statements are introduced, by source',
    rows: [
      ...m.verbs.classes
        .filter((r) => r.id !== 'unclassed' || r.cells.length > 0)
        .map((r) => ({
          id: r.id,
          label: classNames[r.id] ?? r.id,
          aside: m.verbs.verbs
            .filter((v) => v.class === r.id)
            .slice(0, 14)
            .map((v) => v.label)
            .join(', '),
          cells: new Map(
            r.cells.map((c) => {
              const says = c.own === 1 ? 'one statement' : `${c.own} statements`;
              const total = totals.get(c.source);
              const note = total ? `${Math.round((c.own / total) * 100)} of 100` : undefined;
              const parts: Part[] = [{ n: c.own, sign: 'plain', says }];
              return [c.source, { parts, ...(note && { note }), evidence: c.evidence, total: c.own }] as const;
            }),
          ),
        })),
      {
        id: 'all',
        label: 'All introduced by a verb',
        cells: new Map(
          m.columns
            .filter((c) => all(c.id) > 0)
            .map((c) => {
              const parts: Part[] = [{ n: all(c.id), sign: 'plain', says: `${all(c.id)} statements` }];
              return [c.id, { parts, evidence: [], total: 0 }];
            }),
        ),
      },
    ],
  };
}

const voiceSheets = new WeakMap<Voices, Sheet>();

/** Speakers × sources: words in quotation marks filled, words in reported speech outlined; made once, as every source's page asks. */
export function voiceSheet(voices: Voices, path: (actor: string) => string): Sheet {
  const held = voiceSheets.get(voices) ?? newVoiceSheet(voices, path);
  voiceSheets.set(voices, held);
  return held;
}

const newVoiceSheet = (voices: Voices, path: (actor: string) => string): Sheet => ({
  id: 'voices',
  title: 'Who gets quoted, by source',
  rows: voices.speakers.map((s) => ({
    // A speaker known by words alone may be called as an actor is: each has an address of its own.
    id: s.actor ? s.id : `words ${s.id}`,
    label: shortened(s.label),
    aside: s.named ? '' : s.actor === null && s.kind === 'unidentified' ? 'not identified' : 'unnamed',
    ...(s.actor && { path: path(s.actor) }),
    cells: new Map(
      s.cells.map((c) => {
        const parts: Part[] = [];
        if (c.quotedWords) parts.push({ n: c.quotedWords, sign: 'own', says: `${c.quotedWords} words quoted` });
        if (c.attributedWords)
          parts.push({ n: c.attributedWords, sign: 'attributed', says: `${c.attributedWords} words reported` });
        return [c.source, { parts, evidence: c.evidence, total: c.evidence.length }];
      }),
    ),
  })),
});

/** An id that can stand in an address after `#`. */
export const anchor = (...parts: string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Only the rows in which one of these outlets has something. */
export const forOutlets = (sheet: Sheet, outlets: readonly { id: string }[]): Sheet => ({
  ...sheet,
  rows: sheet.rows.filter((r) => outlets.some((o) => r.cells.has(o.id))),
});

/** The same with a last row that adds each source up, so that every number has its denominator beside it. */
export function withTotal(sheet: Sheet, label: string, says: (n: number) => string): Sheet {
  const sums = new Map<string, Map<Part['sign'], number>>();
  for (const r of sheet.rows) {
    for (const [source, c] of r.cells) {
      const sum = sums.get(source) ?? new Map<Part['sign'], number>();
      sums.set(source, sum);
      for (const p of c.parts) sum.set(p.sign, (sum.get(p.sign) ?? 0) + Number(p.n));
    }
  }
  if (sheet.rows.length < 2) return sheet;
  const voice = { own: ', filled', attributed: ', outlined', plain: '' };
  const cells = [...sums].map(([source, sum]): [string, SheetCell] => {
    const parts = [...sum].map(([sign, n]): Part => ({ n, sign, says: `${says(n)}${voice[sign]}` }));
    parts.sort((a, b) => (a.sign < b.sign ? 1 : -1));
    return [source, { parts, evidence: [], total: 0 }];
  });
  return { ...sheet, rows: [...sheet.rows, { id: 'all', label, cells: new Map(cells) }] };
}
