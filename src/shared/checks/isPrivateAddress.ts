const PRIVATE_ENDINGS = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/
const PRIVATE_IPV4 = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./
const PRIVATE_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*|::ffff:.*)\]$/
const ON_THE_WEB = new Set(['http:', 'https:', 'ftp:'])

/**
 * Whether an address leads nowhere for a reader: to this computer, this network, a file, a host without a domain.
 * The WHATWG parser writes numeric hosts out, so 'http://2130706433/' is seen for the 127.0.0.1 it is.
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol === 'file:') return true
  if (!ON_THE_WEB.has(protocol)) return false
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host)
  return !host.includes('.') || PRIVATE_ENDINGS.test(host) || PRIVATE_IPV4.test(`${host}.`)
}
