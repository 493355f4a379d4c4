import type { Command } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'

/** Tab in a list never leaves the page, also where the item can go no deeper. */
export const stayInList: Command = state => boxAround(state.selection.$from, ['listItem']) !== null
