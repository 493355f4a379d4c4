import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { flushSync } from 'react-dom'
import type { CheckedField, Where } from '../../../shared/checks/Finding.ts'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import type { Areas } from '../Areas.ts'
import type { Workspace } from '../workspace/makeWorkspace.ts'
import type { StoryWatch } from './watchStory.ts'

type Place = { workspace: Workspace; areas: Areas; handle: StoryHandle | null; watch: StoryWatch | null }

/** Takes the person to what a finding is about: the words selected on the page, or the field of the story panel. */
export function showWhere(where: Where, { workspace, areas, handle, watch }: Place): void {
  if (where.kind === 'field') {
    showField(where.field, workspace, areas)
    return
  }
  if (!handle || handle.editor.isDestroyed) return
  areas.focusPage()
  const { state, view } = handle.editor
  const { from, to } = watch?.locate(where) ?? where
  const size = state.doc.content.size
  const start = Math.min(from, size)
  const node = where.kind === 'block' ? state.doc.nodeAt(start) : null
  const selection =
    node && NodeSelection.isSelectable(node)
      ? NodeSelection.create(state.doc, start)
      : TextSelection.between(state.doc.resolve(start), state.doc.resolve(Math.min(Math.max(to, from), size)))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
}

function showField(field: CheckedField, workspace: Workspace, areas: Areas): void {
  flushSync(() => workspace.setPanel('story'))
  areas.showPanel()
  const place = document.querySelector<HTMLElement>(`[data-check="${field}"]`)
  const folded = place?.closest('details')
  if (folded) folded.open = true
  place?.scrollIntoView({ block: 'nearest' })
  place?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
