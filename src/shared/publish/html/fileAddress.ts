/** The path of an exported file as a relative address: a slug may hold characters that mean something there. */
export function fileAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
