import { utf8Length } from './utf8Length.ts'

const LONGEST = 200
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cs}\u2028\u2029]/u
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * Whether a file or folder may bear this name on Windows, macOS and Linux alike: one path step, at most 200
 * bytes of UTF-8, no reserved device name, no leading dot, no space or dot at its edge that Windows drops.
 */
export function isSafeFileName(name: string): boolean {
  return (
    name !== '' &&
    utf8Length(name) <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !RESERVED.test(name) &&
    !/^[.\s]|[.\s]$/.test(name)
  )
}
