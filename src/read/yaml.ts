import type { z } from 'astro/zod';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { lowerFirst, sayIssue, sayPath, todoOf } from './schemaFaults.ts';
import { isList, knownKeys } from './schemaFields.ts';

export interface YamlFile<T> {
  /** Null where the file cannot be used; `problems` then says why. */
  data: T | null;
  problems: Problem[];
  /** Line and column in the file of the value (or, where it is missing, its map) at a path. */
  at(path: readonly PropertyKey[]): { line: number; column: number };
}

export interface YamlOptions {
  /** `failsafe` keeps every value the string it is written as; `core` knows numbers and true/false, but no dates. */
  schema?: 'core' | 'failsafe';
  /** Lines before `source` in its file. */
  lineOffset?: number;
  /** What an unknown field was probably meant to be, where spelling alone doesn't tell. */
  synonyms?: Readonly<Record<string, string>>;
  /** Fields that don't fit are left out with a warning and synonyms understood, for files that other tools wrote. */
  lenient?: boolean;
}

/** More faults of one file than these say nothing more. */
const most = 20;
const deep = 'the YAML is nested too deeply';
/** Keys that would reach beyond the object they stand in. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses and validates YAML; every problem is given with its place. Nothing is thrown. */
export function readYaml<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  options: YamlOptions = {},
): YamlFile<T> {
  const problems: Problem[] = [];
  const counter = new LineCounter();
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + (options.lineOffset ?? 0), column: Math.max(col, 1) };
  };
  const add = (
    at: { line: number; column: number },
    what: string,
    todo: string,
    level: Problem['level'] = 'error',
  ): void => {
    problems.push({ file, ...at, what, todo, level });
  };
  const fail = (): YamlFile<T> => ({ data: null, problems, at: () => place(0) });

  let doc: ReturnType<typeof parseDocument>;
  let value: unknown;
  try {
    const schema = options.schema ?? 'core';
    doc = parseDocument(source, { schema, lineCounter: counter, prettyErrors: false, stringKeys: true });
    for (const e of doc.errors.slice(0, most)) {
      const [what, todo] = sayYamlError(e.code, e.message);
      const at = place(e.pos[0]);
      // How deep the stack goes differs from call to call.
      add(what === deep ? { ...at, column: 1 } : at, what, todo);
      // Whatever stands behind it is only misread.
      if (what === deep) break;
    }
    // Which names are given above an alias is known on the way: to ask each for its node searches the file anew.
    const named = new Set<string>();
    visit(doc, {
      Value(_, node) {
        if (node.anchor) named.add(node.anchor);
      },
      Alias(_, alias) {
        if (!named.has(alias.source) && problems.length < most)
          add(place(alias.range?.[0] ?? 0), `nothing is called “&${alias.source}” above`, 'write out what is meant');
      },
      Pair(_, pair) {
        if (isScalar(pair.key) && reserved.has(String(pair.key.value)) && problems.length < most) {
          add(place(pair.key.range?.[0] ?? 0), `the field name “${pair.key.value}” is not allowed`, 'remove it');
        }
      },
    });
    if (problems.length > 0) return fail();
    value = doc.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const tooDeep = error instanceof RangeError;
    add(place(0), tooDeep ? deep : 'the YAML repeats itself through too many aliases', 'write it out plainly');
    return fail();
  }

  const at = (path: readonly PropertyKey[]): { line: number; column: number } => {
    for (let n = path.length; n >= 0; n--) {
      const node = n === 0 ? doc.contents : (doc.getIn(path.slice(0, n), true) as Node | undefined);
      if (node?.range) return place(node.range[0]);
    }
    return place(0);
  };
  const keyAt = (path: readonly PropertyKey[], key: string): { line: number; column: number } => {
    const map = path.length === 0 ? doc.contents : doc.getIn(path, true);
    const pair = isMap(map) ? map.items.find((i) => isPair(i) && isScalar(i.key) && i.key.value === key) : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : at(path);
  };

  // A file that holds nothing yet holds an empty list.
  value ??= isList(schema) ? [] : {};
  if (options.lenient && options.synonyms && isFields(value))
    renameFields(value, options.synonyms, new Set(knownKeys(schema, [])));
  let result = schema.safeParse(value);
  if (!result.success && options.lenient && typeof value === 'object' && value !== null) {
    const fields = value as Record<PropertyKey, unknown>;
    for (const { path } of result.error.issues) {
      const field = path[0];
      if (field === undefined || !(field in fields)) continue;
      add(
        at([field]),
        `“${String(field)}” is not understood and left out`,
        'see the fields of front matter',
        'warning',
      );
      delete fields[field];
    }
    result = schema.safeParse(fields);
  }
  if (result.success) return { data: result.data, problems, at };
  for (const issue of result.error.issues.slice(0, most)) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = knownKeys(schema, issue.path);
        const meant = (issue.path.length ? undefined : options.synonyms?.[key.toLowerCase()]) ?? nearest(key, known);
        add(
          keyAt(issue.path, key),
          `unknown field “${key}”`,
          meant ? `did you mean “${meant}”?` : `the fields are ${known.join(', ')}`,
        );
      }
    } else {
      const name = sayPath(issue.path);
      const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
      const map = missing && issue.path.length ? issue.path.slice(0, -1) : issue.path;
      if (missing) add(at(map), `${name} is missing`, `add “${String(issue.path.at(-1))}:”`);
      else add(at(issue.path), `${name}: ${sayIssue(issue)}`, todoOf(issue));
    }
  }
  return { data: null, problems, at };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives fields that other tools call otherwise, or write with capitals, our names, where those aren't there already. */
function renameFields(
  fields: Record<string, unknown>,
  synonyms: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): void {
  for (const key of Object.keys(fields)) {
    const small = key.toLowerCase();
    const name = Object.hasOwn(synonyms, small) ? synonyms[small]! : known.has(small) && small !== key ? small : null;
    if (name && !Object.hasOwn(fields, name) && name !== 'id' && name !== 'rights') {
      fields[name] = fields[key];
      delete fields[key];
    }
  }
}

const sayYamlError = (code: string, message: string): [string, string] =>
  code === 'DUPLICATE_KEY'
    ? ['this field stands here twice', 'keep one of them']
    : code === 'BAD_INDENT' || code === 'TAB_AS_INDENT'
      ? ['the indentation does not fit', 'indent with spaces, two for each level']
      : code === 'NON_STRING_KEY'
        ? ['the name of a field is no plain word', 'write fields as “name: value”']
        : /call stack|stack overflow/i.test(message)
          ? [deep, 'write it out plainly']
          : code === 'MULTIPLE_DOCS'
            ? ['a second document begins here', 'keep one document in the file']
            : [
                `the YAML cannot be read: ${lowerFirst(message.split('\n')[0]!.replace(/\.$/, ''))}`,
                'put text with a colon or quotation marks between quotes',
              ];
