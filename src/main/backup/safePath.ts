const DEEPEST = 8
const LONGEST = 1024
/** What some disk refuses or takes for something else: control characters, drives and streams, other separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNFIT = /[\u0000-\u001f\u007f<>:"|?*\\]/
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Whether a path of a backup stays below the folder it is put in, and means the same on every disk. */
export function isSafePath(path: string): boolean {
  const parts = path.split('/')
  return path.length <= LONGEST && path.isWellFormed() && parts.length <= DEEPEST && parts.every(isSafeName)
}

function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    !/^\.{1,2}$/.test(name) &&
    !/[. ]$/.test(name) &&
    !UNFIT.test(name) &&
    !DEVICES.test(name) &&
    Buffer.byteLength(name) <= 255
  )
}

/** Two paths that some disk takes for one have the same key. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
