import type { APIRoute } from 'astro';
import { dataFiles } from '../../components/dataFiles.ts';
import { edition } from '../../edition/edition.ts';
import { methodVersion } from '../../edition/methodVersion.ts';
import { absolute } from '../../view/address.ts';
import { dataHash, versionOf } from '../../view/machine/dataFiles.ts';
import { lastingId } from '../../view/machine/lastingId.ts';
import { licenceOf } from '../../view/machine/licence.ts';

/** Frictionless Data Package 1: a resource a file, with its schema, size and hash. */
export const GET: APIRoute = ({ site }) => {
  const files = dataFiles;
  const hash = dataHash(files);
  return new Response(
    `${JSON.stringify(
      {
        profile: 'data-package',
        name:
          edition.site.topic
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^-|-$/g, '') || 'edition',
        title: edition.site.title,
        description: edition.site.question,
        ...(site && { homepage: absolute('', site) }),
        version: versionOf(hash),
        parallax: { method: methodVersion(), format: 1, sha256: hash, edition: lastingId(edition.site, '') },
        ...(edition.site.licence && { licenses: [licenceOf(edition.site.licence)] }),
        resources: files.map((f) => ({
          name: f.name.replace(/\.\w+$/, ''),
          path: f.name,
          title: f.title,
          ...(f.table
            ? {
                profile: 'tabular-data-resource',
                format: 'csv',
                mediatype: 'text/csv',
                encoding: 'utf-8',
                dialect: { lineTerminator: '\r\n', header: true },
                schema: {
                  fields: f.table.fields,
                  missingValues: [''],
                  ...(f.table.key.length && { primaryKey: f.table.key }),
                  ...(f.table.links.length && {
                    foreignKeys: f.table.links.map((l) => ({
                      fields: l.field,
                      reference: { resource: l.table, fields: 'id' },
                    })),
                  }),
                },
              }
            : { profile: 'data-resource', format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' }),
          bytes: f.bytes,
          hash: `sha256:${f.sha256}`,
        })),
      },
      null,
      1,
    )}\n`,
  );
};
