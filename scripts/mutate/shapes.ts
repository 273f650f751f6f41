import ts from 'typescript';

/** A stretch of source that is one rule, what to put in its place, and how it is called. */
export interface Stretch {
  what: string;
  start: number;
  end: number;
  instead: string;
}

export type FunctionLike = ts.FunctionDeclaration | ts.ArrowFunction | ts.MethodDeclaration;

const words = (node: ts.Node): string => {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
};
const put = (node: ts.Node, instead: string): Stretch => ({
  what: words(node),
  start: node.getStart(),
  end: node.getEnd(),
  instead,
});

/** An element with its comma: a hole in an array would be read. */
function taken(list: ts.NodeArray<ts.Node>, n: number): Stretch {
  const node = list[n]!;
  const next = list[n + 1];
  const before = list[n - 1];
  const [start, end] = next ? [node.getStart(), next.getStart()] : [before?.getEnd() ?? node.getStart(), node.getEnd()];
  return { what: words(node), start, end, instead: '' };
}

/** Calls `see` with a node and all within it. */
export function each(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => each(child, see));
}

/** Bare: without `as const`, `satisfies` and brackets around it. */
function bare(node: ts.Expression): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return bare(node.expression);
  return node;
}

/** Values that are no functions are written in capitals, or taken apart further down. */
const isFunctionName = (node: ts.Node): boolean => ts.isIdentifier(node) && /^[a-z]/.test(node.text);

/** The entries of a list of functions by name: `[numeric, dayMonth, …]`, `{ wholeQuotations, fromThat, … }`. */
export function entries(list: ts.Expression): Stretch[] {
  const node = bare(list);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1 && node.elements.every(isFunctionName))
    return node.elements.map((_, n) => taken(node.elements, n));
  if (
    ts.isObjectLiteralExpression(node) &&
    node.properties.length > 1 &&
    node.properties.every(ts.isShorthandPropertyAssignment)
  )
    return node.properties.map((_, n) => taken(node.properties, n));
  return [];
}

/** What a row of findings is put together from: `[...found(a), ...found(b), ...found(c)]`. */
export function findings(node: ts.Node): Stretch[] {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 3 || !node.elements.every(ts.isSpreadElement))
    return [];
  return node.elements.flatMap((e) => {
    let [calls, isData] = [false, false];
    each(e, (n) => {
      calls ||= ts.isCallExpression(n);
      isData ||= ts.isArrayLiteralExpression(n) && n.elements.some(ts.isStringLiteral);
    });
    return calls && !isData ? [put(e, '...[]')] : [];
  });
}

function operands(node: ts.Expression, kind: ts.SyntaxKind): ts.Expression[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === kind)
    return [...operands(node.left, kind), ...operands(node.right, kind)];
  return [node];
}
const isTop = (node: ts.Node, kind: ts.SyntaxKind): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === kind &&
  !(ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === kind);

/** What is tried one after the other: `labelled(…) ?? signedBy(…) ?? nounBefore(…)`. */
export function attempts(node: ts.Node): Stretch[] {
  if (!isTop(node, ts.SyntaxKind.QuestionQuestionToken)) return [];
  const tried = operands(node, ts.SyntaxKind.QuestionQuestionToken);
  const calls = tried.filter((t) => ts.isCallExpression(bare(t)));
  return tried.length < 3 || calls.length < 2 ? [] : calls.map((t) => put(t, 'null'));
}

const exits = (node: ts.Statement): boolean =>
  ts.isBlock(node)
    ? node.statements.length > 0 && exits(node.statements.at(-1)!)
    : ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node);

/** Keeping books is no rule: without it nothing else works. */
const keepsBooks = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^(?:push|set|add|sort|forEach|fill)$/.test(node.expression.name.text);
const isEffect = (node: ts.Statement): node is ts.ExpressionStatement =>
  ts.isExpressionStatement(node) &&
  (ts.isCallExpression(node.expression)
    ? !keepsBooks(node.expression)
    : ts.isBinaryExpression(node.expression) && node.expression.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken);
/** Whether something is there at all is asked for the compiler's sake. */
const isThere = (node: ts.Expression): boolean => /^!\w+(?:\?\.\w+)?$|[!=]== (?:null|undefined)$/.test(node.getText());

/**
 * The steps within a function: what it does for its effect, where it turns back, each of several grounds for that and for its
 * answer, what it adds to a score, and what it looks through.
 */
export function steps(within: ts.Node): Stretch[] {
  const found: Stretch[] = [];
  each(within, (node) => {
    if (ts.isIfStatement(node) && !node.elseStatement && !ts.isIfStatement(node.parent)) {
      const grounds = operands(node.expression, ts.SyntaxKind.BarBarToken);
      if (grounds.length > 1) found.push(...grounds.filter((g) => !isThere(g)).map((g) => put(g, 'false')));
      else if (!isThere(grounds[0]!) && (exits(node.thenStatement) || isEffect(node.thenStatement)))
        found.push(put(node, '{}'));
    }
    if (ts.isReturnStatement(node) && node.expression) {
      const grounds = operands(node.expression, ts.SyntaxKind.BarBarToken);
      if (grounds.length > 1) found.push(...grounds.map((g) => put(g, 'false')));
    }
    if (ts.isStatement(node) && isEffect(node) && !ts.isIfStatement(node.parent)) found.push(put(node, '{}'));
    if (isTop(node, ts.SyntaxKind.PlusToken) && !/["'`]/.test(node.getText())) {
      const terms = operands(node, ts.SyntaxKind.PlusToken);
      if (terms.length > 2) found.push(...terms.filter((t) => !ts.isNumericLiteral(t)).map((t) => put(t, '0')));
    }
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 2 && ts.isCallExpression(node.parent))
      found.push(...node.elements.map((_, n) => taken(node.elements, n)));
  });
  return found;
}

const plain = (type: string): string => type.replace(/^readonly /, '').replace(/\s+/g, ' ');

/** A function that gives back what it was given, or acts on it, as one that lets it be; null for one that gives something new. */
export function idle(node: FunctionLike): Stretch | null {
  if (!node.body || !node.type) return null;
  const given = node.parameters.find(
    (p) => p.type && ts.isIdentifier(p.name) && plain(p.type.getText()) === plain(node.type!.getText()),
  );
  const does = plain(node.type.getText());
  if (/^(?:boolean|string|number)$/.test(does)) return null;
  const instead =
    does === 'void' ? '' : given && (does.endsWith('[]') ? `[...${given.name.getText()}]` : given.name.getText());
  if (instead === undefined) return null;
  const body = ts.isBlock(node.body) ? `{ return ${instead}; }` : instead || 'undefined';
  return { what: 'it', start: node.body.getStart(), end: node.body.getEnd(), instead: body };
}
