import { expect, test } from 'vitest';
import { placeOf } from '../../src/publish/place.ts';

const edition = { site: 'https://weir.example', base: '/edition' };

test('an option stands before the environment, the environment before site.yaml', () => {
  const env = { PARALLAX_SITE: 'https://env.example', PARALLAX_BASE: 'env' };
  expect(placeOf({ site: 'https://told.example', base: 'told/' }, edition, env)).toEqual({
    site: 'https://told.example',
    base: '/told/',
  });
  expect(placeOf({}, edition, env)).toEqual({ site: 'https://env.example', base: '/env/' });
  expect(placeOf({}, edition, {})).toEqual({ site: 'https://weir.example', base: '/edition/' });
  expect(placeOf({}, {}, {})).toEqual({ site: undefined, base: undefined });
});

test('what is empty is not said: a host sets such variables where it knows nothing', () => {
  expect(placeOf({ site: '' }, edition, { PARALLAX_SITE: '', PARALLAX_BASE: '' })).toEqual({
    site: 'https://weir.example',
    base: '/edition/',
  });
});

test('an address that is none is told where it was said', () => {
  expect(() => placeOf({}, {}, { PARALLAX_SITE: 'weir.example' })).toThrow(
    'PARALLAX_SITE:1:1: “weir.example” is no address of a site — write it whole, as https://example.org',
  );
});
