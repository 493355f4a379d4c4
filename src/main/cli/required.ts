import type { Asked } from './Command.ts'
import { WrongUsage } from './WrongUsage.ts'

/** The value of an option the command cannot do without. Throws WrongUsage. */
export function required(asked: Asked, option: string, example: string): string {
  const value = asked.option(option)
  if (value) return value
  throw new WrongUsage(`--${option} is missing: say --${option} ${example}.`)
}
