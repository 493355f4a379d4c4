/** What file managers, disks and sync programs leave in any folder, and names people hide; it harms nothing. */
const LITTER = new Set([
  'Thumbs.db',
  'desktop.ini',
  'lost+found',
  '$RECYCLE.BIN',
  'System Volume Information',
])

export function isLitter(name: string): boolean {
  return name.startsWith('.') || LITTER.has(name)
}
