import ts from 'typescript';

/** One rule of the program, and what its words are replaced by so that it does nothing. */
export interface Rule {
  /** Told to whoever reads the list, and matched by `--only`. */
  name: string;
  file: string;
  start: number;
  end: number;
  /** What stands there when the rule is found: somebody may write the file while the tests run. */
  was: string;
  instead: string;
}

/** A source without one rule. @throws Error where it isn't there, or what is left is no TypeScript: red for the wrong reason. */
export function without({ name, file, start, end, was, instead }: Rule, source: string): string {
  if (source.slice(start, end) !== was) throw new Error(`${name}: isn't in ${file} any more — start again`);
  const left = source.slice(0, start) + instead + source.slice(end);
  const { parseDiagnostics } = parsed(file, left) as unknown as { parseDiagnostics: readonly unknown[] };
  if (parseDiagnostics.length > 0)
    throw new Error(`${name}: can't be left out by itself — say how in scripts/mutate/shapes.ts`);
  return left;
}

export const parsed = (file: string, source: string): ts.SourceFile =>
  ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
