import type { Problem } from '../model/problem.ts';

/** A field of front matter that holds prose, written without quotes in one line. */
const prose = /^(title|author):[ \t]{1,99}(?=[^\s'|>[{#])/;

/** What stands in such a line, and where; null where it is none. */
function proseIn(line: string): { field: string; value: string; at: number } | null {
  const found = prose.exec(line);
  return found && { field: found[1]!, value: line.slice(found[0].length).trim(), at: found[0].length };
}

const quoted = (field: string, value: string): string => `write “${field}: ${JSON.stringify(value)}”`;

/** Titles and authors of which YAML takes a part for a comment (“Gate #5 opens”), a tag (“!Gate opens”) or an anchor (“&c opens”). */
export function cutByYaml(file: string, yaml: string, first: number): Problem[] {
  return yaml.split('\n').flatMap((line, i): Problem[] => {
    const { field, value, at } = proseIn(line) ?? { field: '', value: '', at: 0 };
    if (value === '' || value.startsWith('"')) return [];
    const say = (what: string, column: number): Problem => ({
      ...{ file, line: first + i, column, what, todo: quoted(field, value), level: 'warning' },
    });
    const mark = /^[!&]\S{0,200}/.exec(value)?.[0];
    if (mark)
      return [
        say(`the ${field} loses “${mark}”, which YAML takes for ${mark[0] === '!' ? 'a tag' : 'an anchor'}`, at + 1),
      ];
    const comment = line.slice(at).search(/[ \t]#\S/);
    if (comment < 0) return [];
    return [
      say(`the ${field} ends before “${value.slice(comment + 1)}”, which YAML takes for a comment`, at + comment + 2),
    ];
  });
}

/** Where a title or an author can't be read as YAML, the line as it should be. */
export const asQuoted = (problems: readonly Problem[], yaml: string, first: number): Problem[] => {
  const lines = yaml.split('\n');
  return problems.map((p) => {
    const found = p.what.startsWith('the YAML cannot be read') ? proseIn(lines[p.line - first] ?? '') : null;
    return found ? { ...p, todo: quoted(found.field, found.value) } : p;
  });
};
