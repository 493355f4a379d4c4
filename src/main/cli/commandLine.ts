import { parseArgs } from 'node:util'
import { Refusal } from '../../shared/Refusal.ts'
import type { Asked, Command } from './Command.ts'
import { backupCommand } from './commands/backupCommand.ts'
import { checkCommand } from './commands/checkCommand.ts'
import { exportCommand } from './commands/exportCommand.ts'
import { importCommand } from './commands/importCommand.ts'
import { listCommand } from './commands/listCommand.ts'
import { restoreCommand } from './commands/restoreCommand.ts'
import { verifyCommand } from './commands/verifyCommand.ts'
import { HELP } from './help.ts'
import { printable } from './printable.ts'
import { programVersion } from './programVersion.ts'
import type { Terminal } from './Terminal.ts'
import { WrongUsage } from './WrongUsage.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  list: listCommand,
  check: checkCommand,
  export: exportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
}

/** Runs one command line and answers its exit code: 0 all went well, 1 something was refused, 2 wrong usage. */
export async function commandLine(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await run(words, terminal)
  } catch (error) {
    terminal.tell(`copydesk: ${sentenceOf(error)}`)
    return error instanceof WrongUsage ? 2 : 1
  }
}

async function run([name = '', ...words]: readonly string[], terminal: Terminal): Promise<0 | 1> {
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out((COMMANDS[words[0] ?? '']?.help ?? HELP).trimEnd())
    return 0
  }
  if (name === '--version') {
    terminal.out(await programVersion(import.meta.dirname))
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command)
    throw new WrongUsage(
      `${name ? `there is no command "${printable(name)}"` : 'no command was given'}; copydesk --help lists them.`,
    )
  const asked = parsed(name, command, words)
  if (!asked.flag('help')) return command.run(asked, terminal)
  terminal.out(command.help.trimEnd())
  return 0
}

function parsed(name: string, command: Command, args: readonly string[]): Asked {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    return {
      words: positionals,
      option: option => {
        const value = values[option as keyof typeof values]
        return typeof value === 'string' ? value : undefined
      },
      flag: option => values[option as keyof typeof values] === true,
    }
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : '').split('. ')
    throw new WrongUsage(`${printable(sentence)}; copydesk ${name} --help says how it is used.`, {
      cause: error,
    })
  }
}

/** No stack trace reaches a person: an expected failure brings its sentence, any other is named as such. */
function sentenceOf(error: unknown): string {
  if (error instanceof Refusal || error instanceof WrongUsage) return printable(error.message)
  const message = error instanceof Error ? error.message : String(error)
  return `something unexpected went wrong and the command was stopped: ${printable(message)}`
}
