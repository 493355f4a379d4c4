import { commandLine } from './commandLine.ts'
import { standardTerminal } from './standardTerminal.ts'

const terminal = standardTerminal(process.stdout, process.stderr)
process.exitCode = await commandLine(process.argv.slice(2), terminal)
