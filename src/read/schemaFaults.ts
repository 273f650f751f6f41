import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

export const lowerFirst = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);

/** Where in a file something is: “homepage” of entry 2. */
export function sayPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  const fields = path.filter((p) => typeof p !== 'number').map(String);
  const entry = typeof path[0] === 'number' ? `entry ${path[0] + 1}` : '';
  return fields.length ? `“${fields.join('.')}”${entry && ` of ${entry}`}` : entry;
}

const types: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  number: 'a number',
  boolean: 'true or false',
  map: 'fields',
};

const wanted: Record<string, string> = {
  string: 'put it between quotes',
  array: 'begin each entry with “- ”',
  object: 'write lines such as “name: value”',
  record: 'write lines such as “name: value”',
};

/** What is wrong with a value, in a few words. */
export const sayIssue = (issue: Issue): string => {
  if (issue.code === 'invalid_type') return `this should be ${types[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return 'this is none of the forms known';
  if (issue.code === 'invalid_value') return 'this is none of the values known';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'this is no web address';
  if (issue.code === 'too_big') return `this is too long`;
  if (issue.code === 'too_small') return 'this is empty';
  return lowerFirst(issue.message);
};

/** What to do about it. */
export const todoOf = (issue: Issue): string => {
  if (issue.code === 'invalid_union' && 'options' in issue)
    return `use one of ${[issue.options].flat().map(String).join(', ')}`;
  if (issue.code === 'invalid_value') return `use one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write it in full, with https://';
  if (issue.code === 'too_big') return `keep it to ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  if (issue.code === 'too_small') return 'fill it in or remove it';
  const todo = issue.code === 'custom' ? issue.params?.['todo'] : undefined;
  if (typeof todo === 'string') return todo;
  if (issue.code !== 'invalid_type') return 'change it';
  return wanted[issue.expected] ?? 'change it';
};
