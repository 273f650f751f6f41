import { built, fixture, runBuild } from './build.ts';

/** Builds the fixture edition before the tests that look at the built site. */
export default function setup(): void {
  const { code, err } = runBuild(['--seeds', fixture, '--out', built]);
  if (code !== 0) throw new Error(`the fixture edition doesn't build:\n${err}`);
}
