import { safeAddress } from '../../document/safeAddress.ts'
import { fileAddress } from './fileAddress.ts'

/** The address of a file under the newsroom's own; null while the newsroom has no address. */
export function pageAddress(baseUrl: string, path: string): string | null {
  const base = safeAddress(baseUrl)
  if (base === null || !/^https?:/i.test(base)) return null
  return new URL(fileAddress(path), base.endsWith('/') ? base : `${base}/`).href
}
