import { safeAddress } from '../../../shared/document/safeAddress.ts'

const BARE = /^(?:\/\/)?[^\s/:?#@]+\.[^\s/:?#@.]{2,}(?::\d+)?(?:[/?#].*)?$/u
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u

/** What a person typed as an address a link may have: 'example.org/x' gets https://. Null when it cannot be one. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim()
  if (MAIL.test(text)) return safeAddress(`mailto:${text}`)
  if (BARE.test(text)) return safeAddress(`https://${text.replace(/^\/\//, '')}`)
  return safeAddress(text)
}
