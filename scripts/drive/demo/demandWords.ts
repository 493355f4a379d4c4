import { demand } from './demand.ts'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Throws unless the text holds each block of words whole and in this order; space counts as space. */
export function demandWords(text: string, blocks: readonly string[], where: string): void {
  const held = oneLine(text)
  let from = 0
  for (const block of blocks.map(oneLine)) {
    const at = held.indexOf(block, from)
    demand(at >= 0, `${where} does not hold these words of the story: "${block}".`)
    from = at + block.length
  }
}
