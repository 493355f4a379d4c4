/** What disks and sync programs leave in any folder, beside names that people and programs hide with a dot. */
const LITTER = new Set([
  'Thumbs.db',
  'desktop.ini',
  'lost+found',
  '$RECYCLE.BIN',
  'System Volume Information',
])

/** Whether a name in a library harms nothing and says nothing. */
export function isLitter(name: string): boolean {
  return name.startsWith('.') || LITTER.has(name)
}
