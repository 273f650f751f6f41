import { PARSER_ATOMS, PARSER_PLACES } from './parserAtoms.ts';

/** Places whose words the network is given … */
export const NETWORK_PLACES: readonly number[] = 's2 s1 s0 b0 b1 b2 s0l s0r s1l s1r b0l s0l2 s0r2'
  .split(' ')
  .map((place) => PARSER_PLACES.indexOf(place));

const DEPENDENTS = 's0l s0l2 s0r s0r2 s1l s1l2 s1r s1r2 b0l b0l2'.split(' ');
const TAGS = 100;
const RELATIONS = 101;

/** … and the atoms that it is given besides, with how many values each has. */
const INPUTS: readonly (readonly [atom: string, values: number])[] = [
  ...PARSER_PLACES.map((place) => [`${place}.tag`, TAGS] as const),
  ...DEPENDENTS.map((place) => [`${place}.relation`, RELATIONS] as const),
  ...['s1', 's0', 'b0', 'b1'].map((place) => [`${place}.other`, TAGS] as const),
  ...['s0.lefts', 's0.rights', 's1.lefts', 's1.rights', 'b0.lefts'].map((atom) => [atom, 5] as const),
  ...['gap0', 'gap1'].map((atom) => [atom, 10] as const),
  ...['between0', 'between1'].map((atom) => [atom, 64] as const),
  ['depth', 5],
];

const atoms = Int32Array.from(INPUTS, ([atom]) => PARSER_ATOMS.indexOf(atom));
const sizes = Int32Array.from(INPUTS, ([, values]) => values);
/** Row 0 is always on. */
const first = Int32Array.from(INPUTS, (_, k) => INPUTS.slice(0, k).reduce((sum, [, values]) => sum + values, 1));

export const INPUT_COUNT = INPUTS.length;
/** How many rows all inputs have. */
export const INPUT_ROWS = INPUTS.reduce((sum, [, values]) => sum + values, 1);

/** The row of an input for its atom's value; no value, which is below 0, is the last. */
export const inputRow = (input: number, values: Int32Array): number => {
  const value = values[atoms[input]!]!;
  return first[input]! + (value < 0 ? sizes[input]! - 1 : value);
};

/** Outputs: the transitions, then the relations of arcs to the left, then those to the right. */
export const TRANSITIONS = 3;
export const relationsFrom = (isLeft: boolean, classes: number): number => TRANSITIONS + (isLeft ? 0 : classes);
