/** Reports the document's title, now and at each change. Runs as source text in the page. */
export function watchTitle(report: (title: string) => void): void {
  let last = ''
  const look = (): void => {
    if (document.title === last) return
    last = document.title
    report(last)
  }
  new MutationObserver(look).observe(document.head, { subtree: true, childList: true, characterData: true })
  look()
}
