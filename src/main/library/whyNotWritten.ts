const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space',
  EDQUOT: 'your share of the disk is full. Free some space',
  EROFS: 'the disk cannot be written to. Make it writable',
  EACCES: 'the library folder may not be written to. Allow it',
  EPERM: 'the library folder may not be written to. Allow it',
  ENOENT: 'the library folder is gone. Bring it back',
}

/** Why the disk took nothing and what the person can do: 'the disk is full. Free some space'. */
export function whyNotWritten(code: string): string {
  return REASONS[code] ?? `the disk reported an error${code && ` (${code})`}. Check the disk`
}
