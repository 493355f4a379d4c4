import { Selection } from '@tiptap/pm/state'
import type { EditorContext } from '../EditorContext.ts'
import type { FocusPlace, StoryHandle } from '../StoryHandle.ts'
import { documentOf } from './documentOf.ts'

/** The handle of an open page. */
export function storyHandle(context: EditorContext): StoryHandle {
  const { editor } = context
  const goTo: Record<FocusPlace, () => Selection | null> = {
    headline: () => Selection.near(editor.state.doc.resolve(editor.state.doc.child(0).nodeSize - 1), -1),
    end: () => Selection.atEnd(editor.state.doc),
    caret: () => null,
  }
  return {
    editor,
    context,
    document: () => documentOf(editor.state.doc),
    caret: () => editor.state.selection.head,
    focus: (place = 'caret') => {
      if (editor.isDestroyed) return
      const selection = goTo[place]()
      editor.view.focus()
      if (selection) editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
    },
  }
}
