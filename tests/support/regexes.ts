import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression as it stands in the sources; `flags` is '' where they aren't written as a literal. */
export interface WrittenRegex {
  source: string;
  flags: string;
  /** `file:line:column`, both from 1. */
  at: string;
  /** It is made from what only the running program knows, so that nobody can judge it here. */
  unread?: true;
}

/** Every regex literal, and every `new RegExp`, in `src/`, `scripts/`, what the pages run, and the configuration. */
export function writtenRegexes(root: string): WrittenRegex[] {
  const files = globSync(['src/**/*.{ts,js,mjs,astro}', 'scripts/**/*.{ts,js,mjs}', 'public/**/*.js', '*.{ts,mjs}'], {
    cwd: root,
  }).sort();
  return files.flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    return regexesOf(file, file.endsWith('.astro') ? codeOfAstro(text) : text);
  });
}

/** A regex within markup is known by the method that takes it. */
const inMarkup =
  /\b(?:replace|replaceAll|match|matchAll|split|search)\((\/(?:[^/\\\n[]|\\.|\[[^\]\n]*\])+\/[a-z]*)[,)]|(\/(?:[^/\\\n[]|\\.|\[[^\]\n]*\])+\/[a-z]*)\.(?:test|exec)\(|[\s\S]/g;

/** An Astro page's markup blanked out, so that its code fence, scripts and expressions with a regex keep their places. */
function codeOfAstro(text: string): string {
  const blank = (part: string) =>
    part.replace(inMarkup, (all, at, again) => {
      const regex: string | undefined = at ?? again;
      return regex ? `;${regex};`.padStart(all.length) : all === '\n' ? all : ' ';
    });
  let inCode = false;
  return text
    .split(/(^---$|<script(?: [a-z:]+(?:="[^"]*")?)*>|<\/script>)/m)
    .map((part) => {
      if (part !== '---' && !/^<\/?script[ >]/.test(part)) return inCode ? part : blank(part);
      inCode = part === '---' ? !inCode : part !== '</script>';
      return blank(part);
    })
    .join('');
}

/** Whether each repetition in it has an upper bound: then the work from any one place of a text is bounded, too. */
export const isBounded = (source: string): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_'));

/** Whether an expression names a regex that stands in the same file, or one that is handed in: found where it is written. */
function isRegexName(pattern: ts.Expression, tree: ts.SourceFile): boolean {
  if (!ts.isIdentifier(pattern)) return false;
  let named = false;
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && node.name.getText() === pattern.text)
      named ||=
        node.type?.getText() === 'RegExp' || (!!node.initializer && ts.isRegularExpressionLiteral(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return named;
}

export function regexesOf(file: string, text: string): WrittenRegex[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: WrittenRegex[] = [];
  const placeOf = (node: ts.Node): { at: string } => {
    const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart());
    return { at: `${file}:${line + 1}:${character + 1}` };
  };
  const add = (node: ts.Node, source: string, flags: string) => found.push({ source, flags, ...placeOf(node) });
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const source = pattern && literal(pattern);
      if (source !== undefined) add(node, source, (flags && literal(flags)) ?? '');
      else if (!pattern || !isRegexName(pattern, tree))
        found.push({ ...placeOf(node), source: node.getText(), flags: '', unread: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The text of a string literal; of a template, with a plain word in place of each inserted part. */
function literal(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) {
    if (ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.rawText ?? node.template.text;
    return rawOf(node.template);
  }
  if (ts.isTemplateExpression(node)) return cookedOf(node);
  return undefined;
}

const INSERTED = '(?:inserted|part)';
const cookedOf = (node: ts.TemplateExpression): string =>
  node.head.text + node.templateSpans.map((span) => INSERTED + span.literal.text).join('');
const rawOf = (node: ts.TemplateExpression): string =>
  (node.head.rawText ?? '') + node.templateSpans.map((span) => INSERTED + (span.literal.rawText ?? '')).join('');
