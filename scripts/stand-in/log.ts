export function log(...words: readonly unknown[]): void {
  process.stderr.write(`[stand-in] ${words.map(String).join(' ')}\n`)
}
