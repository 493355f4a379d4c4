import type { Fault } from '../backup/Fault.ts'
import { printable } from './printable.ts'

const WHAT = {
  missing: 'is missing from the backup',
  damaged: 'is damaged in the backup',
  foreign: 'is no part of the backup',
} as const satisfies Record<Fault['why'], string>

/** One line of standard error for a file of a backup that is not as it was copied. */
export function faultLine({ path, why }: Fault): string {
  return `copydesk: ${printable(path)} ${WHAT[why]}.`
}
