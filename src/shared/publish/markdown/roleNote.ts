/**
 * What a block is where CommonMark has no form for it, as a link reference definition nobody refers to: no
 * reader shows it, ours finds it. It stands in a line of its own before the block.
 */
export function roleNote(role: Role, facts: Readonly<Record<string, unknown>> = {}): string {
  const json = Object.keys(facts).length ? ` ${JSON.stringify(facts).replace(/['<>%&]/g, escaped)}` : ''
  return `[//]: # 'copydesk: ${role}${json}'`
}

export const ROLES = [
  'quotation',
  'pull-quote',
  'fact-box',
  'figure',
  'gallery',
  'gallery-end',
  'table',
  'embed',
  'code',
] as const

export type Role = (typeof ROLES)[number]

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
