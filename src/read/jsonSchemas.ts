import { z } from 'astro/zod';
import { frontMatterSchema } from '../model/frontMatter.ts';
import { knowledgeFiles } from './knowledge.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';

/**
 * JSON Schemas for what an editor writes, by file name below `schemas/`: editors that know YAML (with a comment
 * `# yaml-language-server: $schema=…`) complete and check with them while one types.
 */
export function jsonSchemas(): Map<string, string> {
  const models: [string, string, z.ZodType][] = [
    ['front-matter', 'What stands above an article', frontMatterSchema],
    ...Object.entries(knowledgeFiles).map(([file, schema]): [string, string, z.ZodType] => [
      file.replace(/^lexicon\//, '').replace(/\.yaml$/, ''),
      `An edition’s ${file}`,
      schema as z.ZodType,
    ]),
  ];
  return new Map(
    models.map(([name, title, schema]) => [
      `${name}.json`,
      `${JSON.stringify({ $schema: draft, title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`,
    ]),
  );
}
