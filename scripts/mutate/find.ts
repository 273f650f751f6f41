import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { parsed, type Rule } from './rule.ts';
import { attempts, each, entries, type FunctionLike, findings, idle, type Stretch, steps } from './shapes.ts';
import { spared } from './spared.ts';

/** Where rules are looked for: lists of functions, rows of findings, attempts, and exported steps are found by their shape. */
const rooms = ['src/extract', 'src/correct', 'src/link', 'src/compare', 'src/measures', 'src/view', 'src/verify.ts'];

/** Functions whose every step is a rule of its own: a check, a signal, a way in which two things are one or aren't. */
const stepwise: Readonly<Record<string, readonly string[]>> = {
  'src/verify.ts': ['verify'],
  'src/link/permalinks/assign.ts': ['likeness', 'assign'],
  'src/link/permalinks/heirs.ts': ['heirs'],
  'src/link/events/across.ts': ['likeness'],
  'src/link/events/inArticle.ts': ['kinship'],
  'src/link/events/leads.ts': ['contradict', 'tellsOf'],
  'src/link/claims/groups.ts': ['sameSide', 'groupsOf'],
  'src/link/claims/event.ts': ['eventOf'],
  'src/link/actors/slips.ts': ['joinSlips'],
  'src/link/actors/people.ts': ['linkPeople'],
  'src/link/disagreements/offices.ts': ['agree'],
  'src/link/disagreements/participants.ts': ['partiesOf', 'agree'],
  'src/link/disagreements/counts.ts': ['countAt'],
  'src/extract/claims/untangled.ts': ['cutAt', 'yieldTo', 'untangled'],
  'src/extract/claims/loneQuotations.ts': ['loneQuotations'],
  'src/extract/claims/plausible.ts': ['plausible'],
};

/** Where a measure is taken: each is a rule, idle where it is shown an edition with nothing in it. */
const isMeasure = (file: string): boolean => /^src\/measures\/[^/]{1,40}\/index\.ts$/.test(file);
const nothing =
  '{ ...scene, seen: new Map(), edition: { ...scene.edition, actors: [], events: [], claims: [], groups: [] } }';

const filesIn = (room: string): string[] =>
  room.endsWith('.ts')
    ? [room]
    : readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.ts'))
        .map((f) => posix.join(room, f.replaceAll('\\', '/')))
        .sort();

/** Every rule of the rooms of meaning. @throws Error where a function that should be taken step by step, or a rule spared, isn't there. */
export function findRules(): Rule[] {
  const rules = rooms.flatMap(filesIn).flatMap((file) => rulesIn(file, readFileSync(file, 'utf8')));
  for (const [file, names] of Object.entries(stepwise))
    for (const name of names)
      if (!rules.some((r) => r.file === file && r.name.includes(` ${name} without `)))
        throw new Error(`${file}: no steps of a function “${name}” — name the right one in scripts/mutate/find.ts`);
  for (const name of Object.keys(spared))
    if (!rules.some((r) => r.name === name)) throw new Error(`${name}: isn't there — see scripts/mutate/spared.ts`);
  return rules.filter((r) => !Object.hasOwn(spared, r.name));
}

/** The rules of one file, in the order of the text, each with a name of its own. */
export function rulesIn(file: string, source: string): Rule[] {
  const found = new Map<string, { owner: string; stretch: Stretch }>();
  const add = (owner: string, list: readonly Stretch[]): void => {
    for (const stretch of list) found.set(`${stretch.start} ${stretch.end}`, { owner, stretch });
  };
  for (const statement of parsed(file, source).statements) {
    for (const [owner, node] of namedIn(statement)) {
      if (ts.isExpression(node)) add(owner, entries(node));
      each(node, (n) => {
        add(owner, findings(n));
        add(owner, attempts(n));
      });
      if (isMeasure(file)) add(owner, taking(node));
      if (!isFunction(node)) continue;
      const still = idle(node);
      if (still && isShared(statement))
        found.set(`${still.start} ${still.end}`, { owner, stretch: { ...still, what: owner } });
      if (stepwise[file]?.includes(owner)) add(owner, steps(node));
    }
  }
  const room = file.replace(/^src\//, '');
  const met = new Map<string, number>();
  return [...found.values()]
    .sort((a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end)
    .map(({ owner, stretch: { what, start, end, instead } }) => {
      const own = what === owner ? `${room} ${owner} left out` : `${room} ${owner} without ${what}`;
      const n = (met.get(own) ?? 0) + 1;
      met.set(own, n);
      return { name: n === 1 ? own : `${own} (${n})`, file, start, end, was: source.slice(start, end), instead };
    });
}

const isShared = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false);

const isFunction = (node: ts.Node): node is FunctionLike => ts.isFunctionDeclaration(node) || ts.isArrowFunction(node);

/** What a statement of a module names: functions and values. */
function namedIn(statement: ts.Statement): [string, ts.FunctionDeclaration | ts.Expression][] {
  if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? 'default', statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((d) =>
    d.initializer ? [[d.name.getText(), d.initializer] as [string, ts.Expression]] : [],
  );
}

function taking(node: ts.Node): Stretch[] {
  const taken: Stretch[] = [];
  each(node, (n) => {
    if (!ts.isCallExpression(n) || n.arguments.length !== 1 || n.arguments[0]!.getText() !== 'scene') return;
    taken.push({
      what: n.getText(),
      start: n.arguments[0]!.getStart(),
      end: n.arguments[0]!.getEnd(),
      instead: nothing,
    });
  });
  return taken;
}
