import { isPrivateAddress } from './isPrivateAddress.ts'

/** Whether an address is whole and leads to a page on the web that everybody can reach. */
export function isWebAddress(address: string): boolean {
  const trimmed = address.trim()
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) && !isPrivateAddress(trimmed)
}
