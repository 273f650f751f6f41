import { expect, test } from 'vitest';
import { byPriority, endpointPath } from '../../src/render/endpointPath.ts';

test('parameters stand in the path for what its file names', () => {
  expect(endpointPath('events/[id].oembed.json.ts', { id: '2014-weir-opens' })).toBe(
    'events/2014-weir-opens.oembed.json',
  );
  expect(endpointPath('[kind]/[former].md.ts', { kind: 'events', former: 'x' })).toBe('events/x.md');
  expect(endpointPath('og/[...id].png.ts', { id: 'events/x' })).toBe('og/events/x.png');
  expect(endpointPath('[...sitemap].xml.ts', { sitemap: undefined })).toBe('.xml');
  expect(endpointPath('data/README.md.ts', {})).toBe('data/README.md');
});

test('of two routes for one path that with a written name is asked first, that with a rest last', () => {
  const files = ['[...feed].json.ts', '[kind]/[former].json.ts', 'search/names.json.ts', 'events/[id].json.ts'];
  expect(files.sort(byPriority)).toEqual([
    'events/[id].json.ts',
    'search/names.json.ts',
    '[kind]/[former].json.ts',
    '[...feed].json.ts',
  ]);
});
