import type { Command } from '@tiptap/pm/state'
import { NodeSelection } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'

/** Opens the form of the figure at the selection by keyboard. */
export const openFigureDetails: Command = (state, _dispatch, view) => {
  const { selection } = state
  const chosen = selection instanceof NodeSelection && selection.node.type.name === 'figure'
  const position = chosen ? selection.from : boxAround(selection.$from, ['figure'])?.position
  if (position === undefined) return false
  const element = view?.nodeDOM(position)
  if (element instanceof HTMLElement) {
    const button = element.querySelector<HTMLButtonElement>('.figure-details > button')
    if (button?.getAttribute('aria-expanded') === 'false') button.click()
    else element.querySelector('input')?.focus()
  }
  return true
}
