import { parseArgs, type ParseArgsConfig } from 'node:util';
import { printer } from './print.js';

/** What a command is given. Results go to `print` (standard output), all else to `log` (standard error). */
export interface CommandContext {
  /** Folder of the project: where texts/ and alignment/ are. */
  root: string;
  positionals: string[];
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  print(content: string | Uint8Array): void;
  log(text: string): void;
}

/** A command of `cotejo`. `run` resolves to the exit code and throws for wrong use. */
export interface Command {
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run(context: CommandContext): Promise<number>;
}

/** Each is loaded when it is called: all of them together take longer to load than most take to run. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  align: async () => (await import('./align.js')).align,
  check: async () => (await import('./check.js')).check,
  export: async () => (await import('./export.js')).exportCommand,
  import: async () => (await import('./import.js')).importCommand,
  stamp: async () => (await import('./stamp.js')).stamp,
  terms: async () => (await import('./terms.js')).terms,
};

/** Runs `cotejo NAME …` and resolves to the exit code: 0, 1 for findings that fail, 2 for wrong use. */
export async function main(argv: string[], root: string): Promise<number> {
  const [name, ...rest] = argv;
  const load = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!load) {
    const all = await Promise.all(Object.values(COMMANDS).map((each) => each()));
    const usages = all.map(({ usage }) => `  cotejo ${usage}`);
    console.error(['Usage:', ...usages].join('\n'));
    return name === undefined || name === '--help' ? 0 : 2;
  }
  try {
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      console.error(`Usage:\n  cotejo ${command.usage}`);
      return 0;
    }
    const { positionals, values } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    const print = printer(process.stdout);
    return await command.run({ root, positionals, values, print, log: console.error });
  } catch (error) {
    console.error(`cotejo ${name}: ${(error as Error).message}`);
    return 2;
  }
}
