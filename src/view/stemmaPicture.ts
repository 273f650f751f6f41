import type { Outlet } from '../edition/outlet.ts';
import type { Claim } from '../model/claim.ts';
import { count, list, none } from './count.ts';
import type { Way } from './stemma.ts';

/** A mark of the picture: what stands there, where, and the first statement that goes through it. */
interface StemmaMark {
  words: string;
  /** What it is for those who hear it. */
  aloud: string;
  y: number;
  claim: Claim;
  outlet: Outlet | null;
  /** Where nobody stands. */
  soft?: boolean;
}
/** A line between two marks; `colour` is its outlet's. */
interface StemmaLine {
  path: string;
  colour: number;
}
/** Outlets to the left, go-betweens in the middle, speakers to the right, joined by lines. */
interface StemmaPicture {
  width: number;
  height: number;
  columns: [outlets: StemmaMark[], between: StemmaMark[], speakers: StemmaMark[]];
  /** From where each column's marks begin. */
  at: [number, number, number];
  lines: StemmaLine[];
  aloud: string;
}

const [WIDTH, ROW, TOP] = [960, 36, 26];
const at: StemmaPicture['at'] = [0, 300, 690];
/** About how much of each column its words fill, at 7 pixels a letter. */
const LETTERS: readonly number[] = [30, 44, 36];
const LETTER = 7;
const SIGN = 44;
/** With more marks in a column than this nobody follows the lines: then the list says it alone. */
const MOST = 14;

const cut = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;

/** Places in a column of `n` marks in a picture of `rows`, spread around its middle. */
const placeOf = (i: number, n: number, rows: number): number => TOP + ((rows - n) / 2 + i + 0.5) * ROW;

const straight = 'nobody named between';
/** The go-between of a statement, or its outlet's own straight way. */
const viaOf = ({ outlet, between }: Way): string => between?.key ?? `${straight} ${outlet.id}`;

/** “The Herald has”, “the Herald and the Post have”. */
function have(ways: readonly Way[]): string {
  const names = [...new Set(ways.map((w) => w.outlet.name))];
  return `${list(names)} ${names.length === 1 ? 'has' : 'have'}`;
}

/** The ways of some statements as a picture; null where none has a go-between, or where there are too many to follow. */
export function stemmaPicture(ways: readonly Way[]): StemmaPicture | null {
  const outlets = [...Map.groupBy(ways, (w) => w.outlet)];
  // In the order of the outlets, so that lines cross as little as they can; what comes straight has a place of its own.
  const between = [...Map.groupBy(ways, viaOf)];
  const speakers = [
    ...Map.groupBy(
      ways.filter((w) => w.speaker !== null),
      (w) => w.speaker!,
    ),
  ];
  const rows = Math.max(outlets.length, between.length, speakers.length);
  if (!ways.some((w) => w.between) || rows > MOST) return null;
  const y = {
    outlet: new Map(outlets.map(([o], i) => [o.id, placeOf(i, outlets.length, rows)])),
    between: new Map(between.map(([key], i) => [key, placeOf(i, between.length, rows)])),
    speaker: new Map(speakers.map(([name], i) => [name, placeOf(i, speakers.length, rows)])),
  };
  const statements = (own: readonly Way[]) => new Set(own.map((w) => w.claim.id)).size;
  const columns: StemmaPicture['columns'] = [
    outlets.map(([outlet, own]) => {
      const through = statements(own.filter((w) => w.between));
      const words = `${none(through)} of ${count(statements(own), 'statement')} through others`;
      return {
        ...{ words: cut(outlet.name, LETTERS[0]!), aloud: `${outlet.name}: ${words}`, outlet },
        ...{ y: y.outlet.get(outlet.id)!, claim: own[0]!.claim },
      };
    }),
    between.map(([key, own]) => {
      const label = own[0]!.between?.label ?? straight;
      return {
        ...{
          words: cut(label, LETTERS[1]!),
          aloud: own[0]!.between ? `${label}, from which ${have(own)} it` : `${own[0]!.outlet.name}: ${straight}`,
          outlet: null,
          soft: !own[0]!.between,
        },
        ...{ y: y.between.get(key)!, claim: own[0]!.claim },
      };
    }),
    speakers.map(([name, own]) => {
      return {
        ...{ words: cut(name, LETTERS[2]!), aloud: `${name}, as ${have(own)} it`, outlet: null },
        ...{ y: y.speaker.get(name)!, claim: own[0]!.claim },
      };
    }),
  ];
  const endOf = (n: number, { words }: { words: string }) => at[n]! + (n === 0 ? SIGN : 0) + words.length * LETTER + 8;
  const ends = columns.map((marks, n) => new Map(marks.map((m) => [m.y, endOf(n, m)])));
  const lines = new Map<string, StemmaLine>();
  // A line runs straight to where the last words of its column end, so that it bends through nobody's.
  const draw = (n: 0 | 1, from: number, to: number, colour: number) => {
    const clear = Math.max(...ends[n]!.values());
    const end = at[n + 1]! - 8;
    const bend = (clear + end) / 2;
    const [a, b, c, d, e, f] = [ends[n]!.get(from)!, from, clear, bend, to, end].map((x) => Math.round(x));
    const path = `M${a} ${b}H${c}C${d} ${b} ${d} ${e} ${f} ${e}`;
    lines.set(`${path} ${colour}`, { path, colour });
  };
  for (const w of ways) {
    const { colour } = w.outlet;
    const left = y.outlet.get(w.outlet.id)!;
    const middle = y.between.get(viaOf(w))!;
    const right = w.speaker === null ? null : y.speaker.get(w.speaker)!;
    draw(0, left, middle, colour);
    if (right !== null) draw(1, middle, right, colour);
  }
  const aloud = `From left to right: ${count(outlets.length, 'outlet')}, ${count(between.filter(([, own]) => own[0]!.between).length, 'go-between')}, ${count(speakers.length, 'speaker')}`;
  return { width: WIDTH, height: TOP + rows * ROW + 6, columns, at, lines: [...lines.values()], aloud };
}
