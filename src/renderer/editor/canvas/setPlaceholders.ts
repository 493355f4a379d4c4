const PLACES = ['headline', 'standfirst', 'body', 'attribution', 'caption', 'note'] as const

/** Hands the placeholders' words to the stylesheet, which shows them in blocks that are empty. */
export function setPlaceholders(page: HTMLElement, translate: (key: string) => string): void {
  for (const place of PLACES) {
    page.style.setProperty(`--say-${place}`, JSON.stringify(translate(`editor:placeholder.${place}`)))
  }
}
