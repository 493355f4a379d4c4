import type { ParseArgsConfig } from 'node:util'
import type { Terminal } from './Terminal.ts'

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
  /** 0: all went well; 1: something was refused and told. Throws Refusal, or WrongUsage. */
  run(asked: Asked, terminal: Terminal): Promise<0 | 1>
}
