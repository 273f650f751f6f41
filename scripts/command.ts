import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, defineCommand, type ParsedArgs, parseArgs, renderUsage } from 'citty';
import { settle } from '../src/disk/alone.ts';
import { InputError } from '../src/model/problem.ts';
import { report } from '../src/publish/report.ts';
import { nearest } from '../src/read/nearest.ts';

export interface Command<A extends ArgsDef> {
  /** As it is typed: `npm run add --`. */
  name: string;
  description: string;
  args: A;
  /** What stands below the list of options in `--help`. */
  more?: string;
  run(args: ParsedArgs<A>): void | Promise<void>;
}

/** Every command with an edition takes it so. */
export const seedsArg = {
  type: 'string',
  default: 'seeds',
  description: 'the folder that holds the edition',
  valueHint: 'DIR',
} as const;

export const portArg = {
  type: 'string',
  default: '4321',
  description: 'the port; the next free one where it is taken',
  valueHint: 'N',
} as const;

/**
 * Runs a command as all of ours run: `--help` tells what there is, an option that isn't there is an error, what is thrown is
 * told in one line, and the exit status is 1 where something failed.
 */
export async function runCommand<const A extends ArgsDef>(command: Command<A>): Promise<void> {
  const raw = process.argv.slice(2);
  if (raw.includes('--help') || raw.includes('-h')) {
    const { name, description, args, more } = command;
    const usage = await renderUsage(defineCommand({ meta: { name, description }, args }) as never);
    const text = [usage.trimEnd().replace(/[ \t]{1,200}$/gm, ''), ...(more ? [more] : [])].join('\n\n');
    console.log(process.stdout.isTTY ? text : stripVTControlCharacters(text));
    return;
  }
  const wrong = wrongArgument(raw, command.args);
  if (wrong) {
    console.error(`${wrong} — “${command.name} --help” lists what there is`);
    process.exitCode = 1;
    return;
  }
  // Whoever reads the output may stop early: `npm run … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(report(Object.assign(error, { path: 'standard output' })));
    process.exit(1);
  });
  try {
    const args = parseArgs<A>(raw, command.args);
    if (Object.hasOwn(command.args, 'seeds') && typeof args.seeds === 'string') settle(args.seeds);
    await command.run(args);
  } catch (error) {
    console.error(report(error));
    process.exitCode = 1;
  }
}

/** A port as it was given. @throws InputError where it is none: any other would be taken without a word. */
export function portOf(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  const todo = 'give a number from 0, for any that is free, to 65535';
  throw new InputError([{ file: '--port', line: 1, column: 1, what: `“${given}” is no port`, todo, level: 'error' }]);
}

/** Ends a command that was called wrongly: what is wrong, and what to do. */
export function failWith(said: string): void {
  console.error(said);
  process.exitCode = 1;
}

/** What is wrong with the arguments given, in words; null where nothing is. */
export function wrongArgument(raw: readonly string[], args: ArgsDef): string | null {
  const takesFiles = Object.values(args).some((a) => a.type === 'positional');
  const options = Object.keys(args).filter((name) => args[name]!.type !== 'positional');
  for (let i = 0; i < raw.length; i++) {
    const given = raw[i]!;
    if (given === '--') return takesFiles || i === raw.length - 1 ? null : `“${raw[i + 1]}” isn't expected`;
    if (!given.startsWith('-') || given === '-') {
      if (!takesFiles) return `“${given}” isn't expected`;
      continue;
    }
    const [name = '', value] = given.replace(/^--?/, '').split(/=(.*)/s, 2);
    if (!given.startsWith('--') || !options.includes(name)) {
      const meant = nearest(name, options);
      return `there is no option ${given.split('=')[0]}${meant ? ` (did you mean --${meant}?)` : ''}`;
    }
    if (args[name]!.type === 'boolean') {
      if (value !== undefined) return `--${name} takes no value`;
      continue;
    }
    const next = value ?? raw[++i];
    if (next === undefined || next === '' || (value === undefined && next.startsWith('--')))
      return `--${name} needs a value`;
  }
  return null;
}
