import { characterReference } from './characterReference.ts'

/** A title in double quotes, with the space before it; nothing for none. */
export function escapeTitle(title: string): string {
  return title
    ? ` "${title.replace(/[<>[\]\\{}|"`*~^$]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\.|@/gi, characterReference)}"`
    : ''
}
