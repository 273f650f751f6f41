import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/read/jsonSchemas.ts';

describe('the JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is what the models say; “npm run schemas” writes it', (name, content) => {
    expect(readFileSync(join('schemas', name), 'utf8')).toBe(content);
  });

  it('are named in the edition’s YAML files', () => {
    const files = ['seeds', 'seeds/lexicon'].flatMap((d) =>
      readdirSync(d)
        .filter((f) => f.endsWith('.yaml'))
        .map((f) => join(d, f)),
    );
    for (const file of files) {
      const named = /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(file, 'utf8'))?.[1];
      expect(named, `${file} should begin with # yaml-language-server: $schema=…`).toBeDefined();
      const schema = resolve(dirname(file), named!);
      expect(existsSync(schema), schema).toBe(true);
      expect(basename(schema, '.json')).toBe(basename(file, '.yaml'));
    }
  });
});
