import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import ical from 'ical.js';
import { expect, test } from 'vitest';
import { built, filesIn } from '../support/build.ts';

// What others read of the site, read by their own well-kept readers.
const files = filesIn(built);
const read = (f: string): string => readFileSync(join(built, f), 'utf8');
const ending = (end: string): string[] => {
  const found = files.filter((f) => f.endsWith(end));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

test('html-validate finds nothing wrong on any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard'] }));
  const wrong: string[] = [];
  for (const f of ending('.html')) {
    const { results } = await validator.validateString(read(f));
    for (const { messages } of results)
      for (const m of messages) wrong.push(`${f}:${m.line}:${m.column}: ${m.ruleId}: ${m.message} ${m.selector ?? ''}`);
  }
  expect(wrong).toEqual([]);
});

test('feedsmith reads every Atom feed, and every entry has what RFC 4287 asks for', () => {
  for (const f of ending('.atom')) {
    const feed = parseAtomFeed(read(f));
    expect(feed, f).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      title: { value: expect.any(String) },
      updated: expect.any(String),
    });
    const entries = feed.entries ?? [];
    expect(new Set(entries.map((e) => e.id)).size, f).toBe(entries.length);
    for (const e of entries) {
      expect(e.id, f).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(e.title?.value, f).toBeTruthy();
      expect(Number.isNaN(Date.parse(e.updated ?? '')), f).toBe(false);
    }
  }
});

test('feedsmith reads every JSON Feed, which tells the same as its Atom twin', () => {
  for (const f of ending('feed.json')) {
    const feed = parseJsonFeed(read(f));
    const twin = parseAtomFeed(read(f.replace(/json$/, 'atom')));
    expect(
      (feed.items ?? []).map((i) => i.id),
      f,
    ).toEqual((twin.entries ?? []).map((e) => e.id));
  }
});

test('ical.js reads the calendar and writes the same events again', () => {
  const calendar = new ical.Component(ical.parse(read('events.ics')));
  const events = calendar.getAllSubcomponents('vevent').map((e) => new ical.Event(e));
  expect(events.length).toBeGreaterThan(0);
  expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
  for (const e of events) {
    expect(e.startDate.isDate && e.endDate.isDate).toBe(true);
    expect(e.endDate.compare(e.startDate)).toBe(1);
  }
  const again = new ical.Component(ical.parse(calendar.toString()));
  expect(again.toString()).toBe(calendar.toString());
});

interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: { name: string; type: string }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

test('csv-parse reads every table: the columns described, values of their types, keys that lead somewhere', () => {
  const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: Resource[] };
  const tables = new Map(
    resources
      .filter((r) => r.schema)
      .map((r) => [
        r.name,
        {
          schema: r.schema!,
          rows: parse(read(`data/${r.path}`), { columns: true, bom: true }) as Record<string, string>[],
        },
      ]),
  );
  expect(tables.size).toBeGreaterThan(5);
  // What made it: a version of ours, and which code.
  expect(read('data/datapackage.json')).toMatch(/"method": ?"\d+\.\d+\.\d+\+[0-9a-f]{12}"/);
  for (const [name, { schema, rows }] of tables) {
    if (rows[0]) expect(Object.keys(rows[0]), name).toEqual(schema.fields.map((f) => f.name));
    for (const { name: field, type } of schema.fields)
      for (const row of rows) {
        const value = row[field]!;
        if (type === 'integer' && value) expect(value, `${name}.${field}`).toMatch(/^-?\d+$/);
        if (type === 'boolean' && value) expect(['true', 'false'], `${name}.${field}`).toContain(value);
      }
    if (schema.primaryKey) {
      const keys = rows.map((r) => JSON.stringify(schema.primaryKey!.map((k) => r[k])));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const held = new Set(tables.get(reference.resource)!.rows.map((r) => r[reference.fields]));
      const lost = rows.map((r) => r[fields]!).filter((v) => v && !held.has(v));
      expect(lost, `${name}.${fields}`).toEqual([]);
    }
  }
});
