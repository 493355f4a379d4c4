/** Pixels: the handle's own, and its distance from the text. */
const WIDTH = 20
const HEIGHT = 24
const AWAY = 10

/** Puts the handle beside the first line of a block, at the side where its lines begin; null hides it. */
export function placeHandle(handle: HTMLElement, block: HTMLElement | null): void {
  handle.hidden = block === null
  if (!block) return
  const boxed = block.matches('ul, ol, blockquote, aside')
  const words = (boxed && block.querySelector<HTMLElement>('.note-head, p, h2, h3, h4')) || block
  const style = getComputedStyle(words)
  const isLine = !block.matches('figure, table, .gallery, .embed, hr, pre')
  const lineHeight = isLine ? Number.parseFloat(style.lineHeight) || HEIGHT : HEIGHT
  const room = (handle.offsetParent ?? document.body).getBoundingClientRect()
  const area = block.getBoundingClientRect()
  const first = words.getBoundingClientRect()
  const rtl = style.direction === 'rtl'
  handle.style.left = `${(rtl ? area.right + AWAY : area.left - AWAY - WIDTH) - room.left}px`
  handle.style.top = `${first.top - room.top + (lineHeight - HEIGHT) / 2}px`
}
