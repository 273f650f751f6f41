import { built, fixture, runBuild } from './build.ts';

/** Builds the fixture edition before the tests that look at the built site: once for the process, though each project loads this file anew. */
export default function setup(): void {
  const own = String(process.pid);
  if (process.env['PARALLAX_BUILT_BY'] === own) return;
  const { code, err } = runBuild(['--seeds', fixture, '--out', built]);
  if (code !== 0) throw new Error(`the fixture edition doesn't build:\n${err}`);
  process.env['PARALLAX_BUILT_BY'] = own;
}
