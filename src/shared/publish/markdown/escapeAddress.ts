import { characterReference } from './characterReference.ts'

/** An address as the destination of a link or picture; it reads back letter for letter. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s<>()[\]\\{}|"'`*~^$]|&(?=#?\w+;)/g, characterReference)
}
