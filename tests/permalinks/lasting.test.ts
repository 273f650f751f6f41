import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, knownOf } from '../../src/link/permalinks/assign.ts';
import { addressOf, type Ledger, readLedger, writeLedger } from '../../src/link/permalinks/ledger.ts';
import { type Standing, settle } from '../../src/link/permalinks/settle.ts';
import type { Thing } from '../../src/link/permalinks/thing.ts';

/** A happening as the world has it: `key` never changes, all else may. */
interface Happening {
  key: number;
  day: number;
  label: number;
  who: string;
  mentions: string[];
}

type Step =
  | { do: 'add'; day: number; label: number; who: number; mentions: number[] }
  | { do: 'tell' | 'edit' | 'redate' | 'rename' | 'drop' | 'split'; at: number; by: number }
  | { do: 'merge'; at: number; by: number }
  | { do: 'remove article'; by: number };

const small = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    day: small,
    label: small,
    who: small,
    mentions: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    do: fc.constantFrom(
      'tell' as const,
      'edit' as const,
      'redate' as const,
      'rename' as const,
      'drop' as const,
      'split' as const,
    ),
    at: fc.nat({ max: 20 }),
    by: fc.nat({ max: 30 }),
  }),
  fc.record({ do: fc.constant('merge' as const), at: fc.nat({ max: 20 }), by: fc.nat({ max: 20 }) }),
  fc.record({ do: fc.constant('remove article' as const), by: small }),
);

let lastKey = 0;
let lastEdit = 100;
const mention = (n: number): string => `article-${n % 6}#w${n}`;

/** The world after a step; the keys of happenings whose identity the step itself changed. */
function change(world: Happening[], s: Step): { world: Happening[]; touched: Set<number> } {
  const used = new Set(world.flatMap((h) => h.mentions));
  const free = (list: string[]) => [...new Set(list)].filter((m) => !used.has(m));
  if (s.do === 'add') {
    const mentions = free(s.mentions.map(mention));
    const key = ++lastKey;
    const made = { key, day: s.day, label: s.label, who: `p${s.who}`, mentions };
    return { world: mentions.length ? [...world, made] : world, touched: new Set([key]) };
  }
  if (s.do === 'remove article') {
    const left = world.map((h) => ({ ...h, mentions: h.mentions.filter((m) => !m.startsWith(`article-${s.by}#`)) }));
    const touched = new Set(left.filter((h, i) => h.mentions.length !== world[i]!.mentions.length).map((h) => h.key));
    return { world: left.filter((h) => h.mentions.length > 0), touched };
  }
  const at = world[s.at % Math.max(1, world.length)];
  if (!at) return { world, touched: new Set() };
  const put = (by: Partial<Happening>) => world.map((h) => (h.key === at.key ? { ...h, ...by } : h));
  const only = new Set([at.key]);
  switch (s.do) {
    case 'tell':
      return { world: put({ mentions: [...at.mentions, ...free([mention(s.by)])] }), touched: new Set() };
    case 'edit': {
      const [first, ...rest] = at.mentions;
      return { world: put({ mentions: [`${first!.split('#')[0]}#w${++lastEdit}`, ...rest] }), touched: only };
    }
    case 'redate':
      return { world: put({ day: s.by % 6 }), touched: new Set() };
    case 'rename':
      return { world: put({ label: s.by % 6 }), touched: new Set() };
    case 'drop':
      return { world: world.filter((h) => h !== at), touched: only };
    case 'split': {
      if (at.mentions.length < 2) return { world, touched: new Set() };
      const key = ++lastKey;
      const [first, ...rest] = at.mentions;
      return {
        world: [...put({ mentions: rest }), { ...at, key, mentions: [first!] }],
        touched: new Set([at.key, key]),
      };
    }
    case 'merge': {
      const other = world[s.by % world.length]!;
      if (other === at) return { world, touched: new Set() };
      const mentions = [...at.mentions, ...other.mentions];
      return { world: put({ mentions }).filter((h) => h !== other), touched: new Set([at.key, other.key]) };
    }
  }
}

function thingsOf(world: readonly Happening[]): (Thing & { key: number })[] {
  const used = new Set<string>();
  return world.map((h) => {
    let id = `2022-0${h.day + 1}-label-${h.label}`;
    for (let n = 2; used.has(id); n++) id = `2022-0${h.day + 1}-label-${h.label}-${n}`;
    used.add(id);
    return {
      kind: 'event',
      id,
      fixed: false,
      title: id,
      date: `2022-0${h.day + 1}`,
      type: 'CONSULT',
      who: [h.who],
      by: h.mentions,
      key: h.key,
    };
  });
}

function build(world: readonly Happening[], before: Ledger): { after: Ledger; addresses: Map<number, string> } {
  const things = thingsOf(world);
  const ids = assign(things, knownOf(before, 'event'));
  const standing = things.map((t): Standing => ({ ...t, id: ids.get(t.id)!, slug: t.id }));
  return {
    after: settle(before, standing),
    addresses: new Map(things.map((t, i) => [t.key, addressOf('event', standing[i]!.id)])),
  };
}

describe('whatever becomes of a corpus', () => {
  test('every address ever published answers, none for two events, no redirect to a redirect', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), (steps) => {
        let world: Happening[] = [];
        let ledger: Ledger = new Map();
        let published = new Map<number, string>();
        const ever = new Set<string>();
        for (const s of steps) {
          const { world: next, touched } = change(world, s);
          const { after, addresses } = build(next, ledger);
          const now = [...addresses.values()];
          expect(new Set(now).size).toBe(now.length);
          for (const address of [...now, ...ever]) {
            ever.add(address);
            const entry = after.get(address);
            expect(entry, address).toBeDefined();
            if (now.includes(address)) expect([entry!.to, entry!.gone]).toEqual([undefined, undefined]);
            else if (entry!.to !== undefined) expect(now).toContain(entry!.to);
            else expect(entry!.gone).toBe(true);
          }
          // What a step left alone, told more of, re-dated or renamed keeps its address.
          for (const [key, address] of addresses) {
            if (!touched.has(key) && published.has(key)) expect(address).toBe(published.get(key));
          }
          // The ledger that was just written gives the same site again, and survives the disk.
          const again = build(next, readLedger(writeLedger(after), 'permalinks.json'));
          expect(again.addresses).toEqual(addresses);
          expect(writeLedger(again.after)).toBe(writeLedger(after));
          [world, ledger, published] = [next, after, addresses];
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('the order of the events does not matter', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 15 }), (steps) => {
        let world: Happening[] = [];
        let ledger: Ledger = new Map();
        for (const s of steps) {
          world = change(world, s).world;
          const things = thingsOf(world);
          const there = assign(things, knownOf(ledger, 'event'));
          const back = assign([...things].reverse(), knownOf(new Map([...ledger].reverse()), 'event'));
          expect(new Map([...back].sort())).toEqual(new Map([...there].sort()));
          ledger = build(world, ledger).after;
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
