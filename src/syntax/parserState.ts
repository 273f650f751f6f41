export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The relation of no word; what stands beyond the sentence has it. */
const NO_RELATION = 99;
/** So many empty places lie below the stack, so that its top three can always be asked for. */
const BOTTOM = 3;

/**
 * What the parser has done so far with a sentence of `length` words (arc-hybrid: Kuhlmann, Gómez-Rodríguez, Satta 2011):
 * a stack, a buffer that begins at word `next`, and the arcs. Words count from 1; `length + 1` stands for the root, behind
 * the last word, and 0 for no word.
 */
export class ParserState {
  length = 0;
  next = 1;
  /** How many words are on the stack. */
  depth = 0;
  stack = new Int32Array(0);
  /** 0 as long as there is none. */
  heads = new Int32Array(0);
  relations = new Int32Array(0);
  /** Outermost and next inner dependents on either side, and how many there are. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  lefts = new Int32Array(0);
  rights = new Int32Array(0);

  begin(length: number): void {
    const size = length + 2;
    if (this.stack.length < size + BOTTOM) {
      const room = () => new Int32Array(size * 2 + BOTTOM);
      this.stack = room();
      this.heads = room();
      this.relations = room();
      this.left1 = room();
      this.left2 = room();
      this.right1 = room();
      this.right2 = room();
      this.lefts = room();
      this.rights = room();
    }
    this.length = length;
    this.next = 1;
    this.depth = 0;
    this.heads.fill(0, 0, size);
    this.relations.fill(-1, 0, size);
    this.relations[0] = NO_RELATION;
    this.left1.fill(0, 0, size);
    this.left2.fill(0, 0, size);
    this.right1.fill(0, 0, size);
    this.right2.fill(0, 0, size);
    this.lefts.fill(0, 0, size);
    this.rights.fill(0, 0, size);
  }

  /** The word `down` places below the top of the stack, for `down` below 3; 0 where there is none. */
  stacked(down: number): number {
    return this.stack[this.depth + BOTTOM - 1 - down]!;
  }
  /** The word `up` places above the bottom of the stack. */
  fromBottom(up: number): number {
    return this.stack[BOTTOM + up]!;
  }
  get isDone(): boolean {
    return this.next > this.length && this.depth === 0;
  }
  /** Whether a transition is open here. Only one word may hang on the root. */
  allows(transition: number): boolean {
    if (transition === SHIFT) return this.next <= this.length;
    if (transition === LEFT) return this.depth > 0 && (this.next <= this.length || this.depth === 1);
    return this.depth > 1;
  }
  /** The one transition that is open, or -1 where there are more. */
  get forced(): number {
    if (this.depth === 0) return SHIFT;
    if (this.next > this.length) return this.depth === 1 ? LEFT : RIGHT;
    return -1;
  }
  /** Makes a transition; `relation` is that of the new arc. */
  make(transition: number, relation: number): void {
    if (transition === SHIFT) {
      this.stack[BOTTOM + this.depth++] = this.next++;
      return;
    }
    const dependent = this.stacked(0);
    this.depth--;
    const head = transition === LEFT ? this.next : this.stacked(0);
    this.heads[dependent] = head;
    this.relations[dependent] = relation;
    if (dependent < head) {
      this.lefts[head]!++;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = dependent;
    } else {
      this.rights[head]!++;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = dependent;
    }
  }
}
