import type { Cell, Evidence, Row } from '../model/measure.ts';
import type { Scene } from './scene.ts';

/** How many pieces of evidence a cell keeps; its counts stay exact beyond that. */
export const EVIDENCE = 24;

interface Counting {
  cell: Cell;
  articles: Set<string>;
}

/** Counts evidence into rows and sources. Rows come out in the order in which they were first seen, or as `sorted`. */
export class Tally {
  readonly #scene: Scene;
  readonly #rows = new Map<string, { label: string; cells: Map<string, Counting> }>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** A row that is shown even if nothing is found for it. */
  row(id: string, label: string): void {
    if (!this.#rows.has(id)) this.#rows.set(id, { label, cells: new Map() });
  }

  add(id: string, label: string, evidence: Evidence): void {
    this.row(id, label);
    const { cells } = this.#rows.get(id)!;
    const source = this.#scene.seen.get(evidence.article)!.column;
    let counting = cells.get(source);
    if (!counting) {
      const cell: Cell = { source, own: 0, others: 0, denied: 0, articles: 0, to: [], evidence: [] };
      counting = { cell, articles: new Set() };
      cells.set(source, counting);
    }
    const { cell, articles } = counting;
    cell[evidence.voice] += 1;
    if (evidence.denied) cell.denied += 1;
    articles.add(evidence.article);
    cell.articles = articles.size;
    if (evidence.to !== null && !cell.to.includes(evidence.to) && cell.to.length < EVIDENCE) cell.to.push(evidence.to);
    if (cell.evidence.length < EVIDENCE) cell.evidence.push(evidence);
  }

  /** The rows, cells in the order of the columns. */
  rows(): Row[] {
    const order = new Map(this.#scene.columns.map((c, i) => [c.id, i]));
    return [...this.#rows].map(([id, { label, cells }]) => ({
      id,
      label,
      cells: [...cells.values()].map((c) => c.cell).sort((a, b) => order.get(a.source)! - order.get(b.source)!),
    }));
  }

  /** The rows that most sources have first, then those found most often, then by id: an order of rows, never of sources. */
  sorted(): Row[] {
    const total = (r: Row) => r.cells.reduce((n, c) => n + c.own + c.others, 0);
    return this.rows().sort(
      (a, b) => b.cells.length - a.cells.length || total(b) - total(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
  }
}
