import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/read/jsonSchemas.ts';

// Writes schemas/*.json from the zod models; a test fails where they are out of date.
mkdirSync('schemas', { recursive: true });
for (const [name, content] of jsonSchemas()) writeFileSync(join('schemas', name), content);
