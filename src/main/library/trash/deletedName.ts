import { ulid } from 'ulid'

const DELETED = /^deleted-([0-7][0-9A-HJKMNP-TV-Z]{25})-[0-9A-Z]{26}$/

/** What a story's folder in the trash is called while its files are being removed for ever. */
export function deletedName(id: string): string {
  return `deleted-${id}-${ulid()}`
}

/** The story's id; null for any other name. */
export function idOfDeleted(name: string): string | null {
  return DELETED.exec(name)?.[1] ?? null
}
