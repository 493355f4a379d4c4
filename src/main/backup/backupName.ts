import { proposeSlug } from '../../shared/article/proposeSlug.ts'

const ENDING = '.copydesk-backup.zip'
const LONGEST_SLUG = 60

/**
 * The name of a backup file: newsroom, day and minute, e.g. 'valley-post 2026-11-23 14.05.copydesk-backup.zip'.
 * `at` is ISO 8601 with offset; `again` counts those of the same minute.
 */
export function backupName(newsroom: string, at: string, again = 0): string {
  const slug = [...proposeSlug(newsroom)].slice(0, LONGEST_SLUG).join('').replace(/-+$/, '') || 'newsroom'
  const name = Buffer.byteLength(slug) > 180 ? 'newsroom' : slug
  const more = again > 0 ? ` (${again + 1})` : ''
  return `${name} ${at.slice(0, 10)} ${at.slice(11, 16).replace(':', '.')}${more}${ENDING}`
}

export function isBackupName(name: string): boolean {
  return name.endsWith(ENDING)
}
