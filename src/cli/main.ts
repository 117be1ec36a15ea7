import { parseArgs, type ParseArgsConfig } from 'node:util';
import { align } from './align.js';
import { check } from './check.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { printer } from './print.js';
import { stamp } from './stamp.js';
import { terms } from './terms.js';

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

const COMMANDS: Record<string, Command> = { align, check, export: exportCommand, import: importCommand, stamp, terms };

/** Runs `cotejo NAME …` and resolves to the exit code: 0, 1 for findings that fail, 2 for wrong use. */
export async function main(argv: string[], root: string): Promise<number> {
  const [name, ...rest] = argv;
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command) {
    const usages = Object.values(COMMANDS).map(({ usage }) => `  cotejo ${usage}`);
    console.error(['Usage:', ...usages].join('\n'));
    return name === undefined || name === '--help' ? 0 : 2;
  }
  try {
    const { positionals, values } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    const print = printer(process.stdout);
    return await command.run({ root, positionals, values, print, log: console.error });
  } catch (error) {
    console.error(`cotejo ${name}: ${(error as Error).message}`);
    return 2;
  }
}
