/**
 * Keeps React from remembering the caret of the page around each of its commits: it would walk all text before the
 * caret, which takes longer the longer the story is. React draws nothing in the page, so there is nothing to put back.
 */
export function hideFromReact(page: HTMLElement): void {
  Object.defineProperty(page, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => page.setAttribute('contenteditable', value),
  })
}
