const MAC = typeof navigator !== 'undefined' && /^Mac/.test(navigator.platform)

/** Whether this window runs on a Mac, where Mod is the Command key. */
export function isMac(): boolean {
  return MAC
}
