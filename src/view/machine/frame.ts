import type { EditionIndex } from '../../edition/indexes.ts';
import type { Event } from '../../model/event.ts';
import { statementOf, statementText } from '../statement.ts';
import { labelled } from '../status.ts';
import { type ToldLine, toldOf } from '../told.ts';
import type { Absolute } from './linkedData.ts';

/** What an embedded event shows of its statements. */
export const STATEMENTS = 5;
/** What it shows of what the sources differ on. */
export const DIFFER = 2;

const width = 640;
/** As they fall at that width: letters a line of a statement, and CSS pixels of a line, of what stands around a statement, and of the rest. */
const letters = 64;
const height = { line: 29, statement: 96, rest: 250, least: 300, most: 900 };

/** The statements that most sources tell, as on the event's own page. */
export function statementsIn(event: Event, index: EditionIndex): ToldLine[] {
  const { shared, single } = toldOf(event, index);
  return [...shared, ...single].slice(0, STATEMENTS);
}

const attribute = (s: string): string => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** An event in a frame of another site (oembed.com 1.0, type rich), high enough for what it shows, within reason. */
export function frameOf(
  event: Event,
  index: EditionIndex,
  abs: Absolute,
): { width: number; height: number; html: string } {
  const statements = statementsIn(event, index).map(
    (l) => Math.ceil(statementText(statementOf(l.main, index)).length / letters) * height.line + height.statement,
  );
  const differ = (index.disagreementsOfEvent.get(event.id) ?? []).slice(0, DIFFER);
  const sides = differ.map((d) => height.statement + d.sides.length * height.line * 2);
  const wanted = [...statements, ...sides].reduce((sum, n) => sum + n, height.rest);
  const high = Math.min(height.most, Math.max(height.least, wanted));
  return {
    width,
    height: high,
    html: `<iframe src="${attribute(abs(`embed/${event.id}/`))}" title="${attribute(labelled(event))}" width="${width}" height="${high}" loading="lazy"></iframe>`,
  };
}
