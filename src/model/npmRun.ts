/** A command of ours as it is typed for the edition in such a folder: without the folder's name it would do it to another edition. */
export function npmRun(command: string, seeds: string): string {
  const folder = /[^\w./\\:~-]/.test(seeds) ? `"${seeds}"` : seeds;
  return seeds === 'seeds' ? `npm run ${command}` : `npm run ${command} -- --seeds ${folder}`;
}
