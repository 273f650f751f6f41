import { stripVTControlCharacters } from 'node:util';
import { analyse } from '../../src/analyse.ts';
import { report } from '../../src/publish/report.ts';

/** What a build of an edition complains of, as a command prints it; '' where it doesn't. In this process: to start one takes longer than to read. */
export async function complaintOf(seeds: string): Promise<string> {
  try {
    await analyse(seeds);
    return '';
  } catch (error) {
    return stripVTControlCharacters(report(error)).trim();
  }
}
