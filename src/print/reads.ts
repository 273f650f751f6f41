import type { Edition } from '../model/edition.ts';
import type { EditionIndex } from '../view/indexes.ts';
import type { Reads } from '../view/reads.ts';
import { printOfText, prints } from './prints.ts';
import { WatchedMap } from './watchedMap.ts';

/** A part of the edition by name; what it holds now is found by the name alone, in this build and the next. */
type Part = string;
const TAB = '\t';
/** Which fields a record has: what copies it whole would have one more, too. */
const KEYS = '(keys)';

/** Notices what is read of an edition. */
export interface Noticing extends Reads {
  /** Has everything that `work` reads noticed, until it ends. One at a time. */
  while<T>(work: () => T | Promise<T>): Promise<{ result: T; parts: Part[] }>;
  /** What stands for a part's content in this edition. */
  print(part: Part): string;
  /** What stands for any value. */
  printOf(value: unknown): string;
}

/** Records whose fields are noticed one by one: a page that names an actor doesn't rest on all that is told of them. */
const byField = ['articles', 'actors', 'events'] as const;
/** What holds nothing but JSON, whose parts are printed as such. */
const asWritten = new Set<string>([...byField, 'measures', 'labels', 'labelsOfEvent', 'coverage', 'factsOfEvent']);
/** Records that are one part each. */
const wholly = ['claims', 'groups', 'disagreements', 'doubts', 'corrections', 'former', 'sources'] as const;

export function noticing(): Noticing {
  const parts = new Set<Part>();
  let on = false;
  // From the edition's arrival until its indexes are made, everything is read once, by no page.
  let indexing = false;
  const note = (part: Part): void => {
    if (on && !indexing) parts.add(part);
  };
  /** Without noticing: what a function reads counts as what it gives. */
  const unnoticed = <T>(work: () => T): T => {
    const before = on;
    on = false;
    try {
      return work();
    } finally {
      on = before;
    }
  };

  const finders = new Map<string, (...args: string[]) => unknown>();
  const names = new WeakMap<object, string>();
  const plain = new WeakSet<object>();
  const printOf = prints(
    (value) => names.get(value),
    (value) => plain.has(value),
  );

  /** The record, noticing which of its fields are read. */
  function watched<T extends { id: string }>(kind: string, record: T): T {
    const name = `${kind}${TAB}${record.id}`;
    const proxy = new Proxy(record, {
      get(target, field) {
        if (on && !indexing && typeof field === 'string') parts.add(`${name}${TAB}${field}`);
        return Reflect.get(target, field);
      },
      ownKeys(target) {
        note(`${name}${TAB}${KEYS}`);
        return Reflect.ownKeys(target);
      },
    });
    names.set(proxy, name);
    return proxy;
  }
  function watchAll<T extends { id: string }>(kind: string, records: readonly T[]): T[] {
    const byId = new Map(records.map((r) => [r.id, r]));
    finders.set(kind, (id, field) => {
      const record = byId.get(id!);
      return field === KEYS ? Object.keys(record ?? {}) : record?.[field as keyof T];
    });
    return records.map((r) => watched(kind, r));
  }
  /** The object, noticing which of its values are read, `parted` ones being watched themselves. */
  function watchFields<T extends object>(kind: string, object: T, parted: Partial<T> = {}): T {
    finders.set(kind, (field) => object[field as keyof T]);
    return new Proxy(object, {
      get(target, field) {
        if (Object.hasOwn(parted, field)) return Reflect.get(parted, field);
        if (typeof field === 'string') note(`${kind}${TAB}${field}`);
        return Reflect.get(target, field);
      },
    });
  }

  return {
    edition(edition) {
      indexing = true;
      for (const kind of wholly) for (const record of edition[kind] ?? []) plain.add(record);
      const records = Object.fromEntries(byField.map((kind) => [kind, watchAll<{ id: string }>(kind, edition[kind])]));
      const own = { ...edition, ...records } as Edition;
      const { measures: m } = edition;
      if (!m) return watchFields('edition', own);
      const measures = watchFields('measures', m, {
        labels: watchFields('labels', m.labels, { byEvent: watchFields('labelsOfEvent', m.labels.byEvent) }),
        coverage: watchFields('coverage', m.coverage, { facts: watchFields('factsOfEvent', m.coverage.facts) }),
      });
      return watchFields('edition', own, { measures });
    },
    index(index) {
      const outlets = unnoticed(() => watchAll('outlets', index.outlets));
      const outletBy = new Map(outlets.map((o) => [names.get(o)!.split(TAB)[1]!, o]));
      const own: Record<string, unknown> = {
        ...index,
        outlets,
        telling: outlets.filter((_, i) => index.telling.includes(index.outlets[i]!)),
        outlet: outletBy,
        outletOf: (article: string) => outletBy.get(index.outletOf(article).id)!,
      };
      const parted: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(own)) {
        if (value instanceof Map) {
          finders.set(name, (key) => value.get(key!));
          parted[name] = new WatchedMap(name, value, note);
        }
      }
      /** A function of one record; `recordOf` finds it by its id, in a later build too, where it may have gone. */
      const asked = <T>(name: string, idOf: (x: T) => string, recordOf: (id: string) => T | undefined) => {
        const of = own[name] as (x: T) => unknown;
        finders.set(name, (id) =>
          unnoticed(() => {
            const record = recordOf(id!);
            return record === undefined ? undefined : of(record);
          }),
        );
        parted[name] = (x: T) => {
          note(`${name}${TAB}${unnoticed(() => idOf(x))}`);
          return unnoticed(() => of(x));
        };
      };
      const { article, event, group } = index;
      const idOf = (x: { id: string }): string => x.id;
      asked<string>(
        'outletOf',
        (id) => id,
        (id) => article.get(id)?.id,
      );
      asked('standingsOfEvent', idOf, (id) => event.get(id));
      asked('silencesOfEvent', idOf, (id) => event.get(id));
      asked('hasPicture', idOf, (id) => event.get(id));
      asked('standingsOfGroup', idOf, (id) => group.get(id));
      for (const [name, value] of Object.entries(own))
        if (typeof value === 'function' && !(name in parted)) throw new Error(`what index.${name} reads isn't noticed`);
      indexing = false;
      return watchFields('index', own as unknown as EditionIndex, parted as Partial<EditionIndex>);
    },
    derived(name, of) {
      finders.set(`=${name}`, (...args) => unnoticed(() => of(...(args as Parameters<typeof of>))));
      return (...args) => {
        note([`=${name}`, ...args].join(TAB));
        return unnoticed(() => of(...args));
      };
    },
    isNoticing: () => on,
    async while(work) {
      parts.clear();
      on = true;
      try {
        const result = await work();
        return { result, parts: [...parts] };
      } finally {
        on = false;
      }
    },
    print(part) {
      const [name = '', ...args] = part.split(TAB);
      const find = finders.get(name);
      if (!find) return 'gone';
      return unnoticed(() => {
        const value = find(...args);
        return asWritten.has(name) ? printOfText(JSON.stringify(value) ?? 'none') : printOf(value);
      });
    },
    printOf: (value) => unnoticed(() => printOf(value)),
  };
}
