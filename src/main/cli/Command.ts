import type { ParseArgsConfig } from 'node:util'
import type { Terminal } from './Terminal.ts'

/** 0: all went well; 1: something was refused, each with its sentence. */
export type ExitCode = 0 | 1

export type Asked = {
  readonly words: readonly string[]
  /** The value of an option, or undefined. */
  option(name: string): string | undefined
  flag(name: string): boolean
}

/** One command of the command line. */
export type Command = {
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Throws Refusal, or WrongUsage for arguments that make no sense. */
  run(asked: Asked, terminal: Terminal): Promise<ExitCode>
}
