import { safeAddress } from '../../document/safeAddress.ts'

/** Services that wrap an address to see who follows it: where, and in which parameter, the real one stands. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameter: string }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'url' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameter: 'u' },
  { host: /^l\.instagram\.com$/, path: /^\//, parameter: 'u' },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: 'url' },
]

const TRACKERS =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|__hsfp|vero_id|vero_conv|oly_anon_id|oly_enc_id|wickedid|s_cid|_openstat|ml_subscriber(?:_hash)?|cmpid|ocid|rb_clickid)$/i

export type CleanAddress = {
  readonly address: string
  /** The service that stood before the address. */
  readonly through: string | null
  /** The names of parameters that were only there to follow the reader. */
  readonly trackers: readonly string[]
}

const MOST_WRAPPERS = 3

/** An address without what watches the one who follows it; null for one no link may have. */
export function cleanAddress(written: string): CleanAddress | null {
  let address = safeAddress(written)
  let through: string | null = null
  for (let round = 0; address !== null && round < MOST_WRAPPERS; round += 1) {
    const inner = unwrapped(address)
    if (inner === null) break
    through = new URL(address).hostname
    address = inner
  }
  if (address === null) return null
  const { address: bare, trackers } = withoutTrackers(address)
  return { address: bare, through, trackers }
}

function unwrapped(address: string): string | null {
  const url = new URL(address)
  for (const { host, path, parameter } of WRAPPERS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue
    const inner = safeAddress(url.searchParams.get(parameter) ?? '')
    if (inner !== null) return inner
  }
  return null
}

/** Cut out of the address as it is written, so that nothing else of it changes. */
function withoutTrackers(address: string): { address: string; trackers: string[] } {
  const [, before = address, query = '', hash = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? []
  const trackers: string[] = []
  const rest = query.split('&').filter(pair => {
    const name = pair.split('=')[0] ?? ''
    if (!TRACKERS.test(name)) return true
    trackers.push(name)
    return false
  })
  if (trackers.length === 0) return { address, trackers }
  return { address: `${before}${rest.length > 0 ? `?${rest.join('&')}` : ''}${hash}`, trackers }
}
