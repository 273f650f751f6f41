import { numbersFrom } from '../../src/bench/numbersFrom.ts';
/** How fragments are put together to a text of any length. */
export interface Recipe {
  kind: 'md' | 'txt' | 'html';
  /** One after the other; one a line; each line with one more than the last; the first within itself, closed by the last; paragraphs. */
  shape: 'row' | 'lines' | 'deeper' | 'within' | 'paragraphs';
  parts: string[];
  /** Stands before all of it. */
  head: string;
}

const prose =
  'Ana Roth|said that|the minister|on 3 May 2022|“|”|, |. |, who |and |according to |he |“No,” she said. |in Halden |visited |Dr. |U.S. |a|A|1|1,000 |-|—|…|?|!|(|)|[1] |; |: |\'|"| |\n|\n\n|\t|\u200b|\u00a0|é|中|Ж|👩|2022-05-03 |yesterday |two days later |the |of |not |may |If |because |Holm |River Board |told reporters that '.split(
    '|',
  );
const markdown =
  '# |> |- |* |1. |+ |`|```\n|~~~\n|*|**|_|__|~~|[|](|]|![|[a](b)|[a][b]|[^1]|[^1]: |[a]: b\n|<b>|</b>|<!--|-->|<?|<![CDATA[|&#|&amp;|&|\\|---\n|===\n|***\n||a|\n||-|-|\n|<http://a.b>|www.a.b|a@b.c|http://|:|\n    |<div>\n|\t- |  |[ ] |$|{|}|^|=|<'.split(
    /\|(?!a\||-\||\n)/,
  );
const html =
  '<p>|</p>|<div>|</div>|<b>|</b>|<a href="x">|</a>|<li>|<ul>|</ul>|<table>|<tr>|<td>|</table>|<span class="a">|</span>|<br>|<h1>|</h1>|<!--|-->|<script>|</script>|<style>|<svg>|<article>|</article>|<section>|<blockquote>|&#|&amp;|&nbsp;|<|>|"|<img src=x>|<a |<p class="byline">|<time datetime="2022-05-03">|<meta name=author content="A B">|<noscript>|<template>|<select>|<option>|<form>|<x-y>|<![CDATA[|<p hidden>|<p style="display:none">|<figure><figcaption>|<script type="application/ld+json">{"@type":"NewsArticle"}</script>|<script type="application/ld+json">|<link rel=canonical href=x>|<base href=x>'.split(
    '|',
  );

/** A number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** The same throws for the same seed, on every machine. */
export function diceOf(seed: number): Dice {
  const next = numbersFrom(seed);
  return (below) => (next() * 2 ** 32) % below;
}

const one = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)]!;

export function recipeOf(dice: Dice, kinds: readonly Recipe['kind'][] = ['md', 'txt', 'html']): Recipe {
  const kind = one(dice, kinds);
  const own = kind === 'md' ? markdown : kind === 'html' ? html : prose;
  const parts = Array.from({ length: 1 + dice(dice(3) === 0 ? 8 : 3) }, () => one(dice, dice(4) === 0 ? prose : own));
  const shape = one(dice, ['row', 'row', 'row', 'lines', 'lines', 'deeper', 'within', 'paragraphs'] as const);
  const head = dice(3) === 0 ? one(dice, own) : '';
  return { kind, shape, parts, head };
}

/** The recipe's text, about as long as asked for. */
export function textOf({ kind, shape, parts, head }: Recipe, length: number): string {
  const unit = parts.join('');
  const times = (s: string, room: number): string => s.repeat(Math.max(1, Math.floor(room / s.length)));
  const body = (): string => {
    if (shape === 'row') return times(unit, length);
    if (shape === 'lines') return times(`${unit}\n`, length);
    if (shape === 'paragraphs') return times(`${unit} the river is low.\n\n`, length);
    if (shape === 'within') {
      const [open, close] = [parts.slice(0, -1).join('') || unit, parts.at(-1)!];
      const n = Math.max(1, Math.floor(length / (open.length + close.length)));
      return `${open.repeat(n)}x${close.repeat(n)}`;
    }
    let text = '';
    for (let i = 1; text.length < length; i++) text += `${unit.repeat(i)}x\n`;
    return text;
  };
  const page = kind === 'html' ? '<html><body><article><h1>Water is low</h1>' : '';
  return `${page}${head}${body()}`;
}
