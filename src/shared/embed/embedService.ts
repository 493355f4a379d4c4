/** Services whose posts and films newsrooms set into a story, by the end of their host. */
const SERVICES: readonly (readonly [host: string, name: string])[] = [
  ['youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['facebook.com', 'Facebook'],
  ['fb.watch', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['threads.net', 'Threads'],
  ['threads.com', 'Threads'],
  ['tiktok.com', 'TikTok'],
  ['bsky.app', 'Bluesky'],
  ['t.me', 'Telegram'],
  ['soundcloud.com', 'SoundCloud'],
  ['open.spotify.com', 'Spotify'],
  ['podcasts.apple.com', 'Apple Podcasts'],
  ['documentcloud.org', 'DocumentCloud'],
  ['datawrapper.dwcdn.net', 'Datawrapper'],
  ['public.flourish.studio', 'Flourish'],
]

/** The service an address (http or https) leads into, or null for any other page and for a service's own front page. */
export function embedService(address: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return null
  const { hostname, href } = new URL(address)
  if (/^\/?$/.test(href.slice(href.indexOf(hostname) + hostname.length))) return null
  return SERVICES.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1] ?? null
}
