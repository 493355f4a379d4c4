const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a bare carriage return into a line feed.
  '\r': '&#13;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML forbids, so they are named.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** Words -> HTML, safe as text and between quotes. Control characters, which HTML cannot hold, are left out. */
export function escapeHtml(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/[&<>"'\r]/g, character => ENTITIES[character] ?? character)
}
