import { safeAddress } from '../document/safeAddress.ts'
import { isPrivateAddress } from './isPrivateAddress.ts'

/** An address that a published link may have: whole, harmless, and not one of the newsroom's own network; else null. */
export function publicAddress(address: string): string | null {
  const safe = safeAddress(address)
  return safe === null || isPrivateAddress(safe) ? null : safe
}
