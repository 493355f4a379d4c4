import type { EditorCommandId } from '../editorCommands.ts'

export type ToolbarItem = {
  readonly id: EditorCommandId | 'style'
  /** Which items go first to the 'more' menu when the toolbar is narrow: the highest. */
  readonly spare: number
}

/** Always in the 'more' menu: seldom needed, never in the way. */
export const SELDOM = Number.POSITIVE_INFINITY

/** The toolbar's groups of commands in their order. 'style' is the menu of paragraph styles. */
export const TOOLBAR: readonly (readonly ToolbarItem[])[] = [
  [
    { id: 'undo', spare: 1 },
    { id: 'redo', spare: 2 },
  ],
  [{ id: 'style', spare: 0 }],
  [
    { id: 'bold', spare: 0 },
    { id: 'italic', spare: 0 },
    { id: 'underline', spare: 5 },
    { id: 'strike', spare: 11 },
    { id: 'superscript', spare: SELDOM },
    { id: 'subscript', spare: SELDOM },
    { id: 'code', spare: SELDOM },
    { id: 'markUrdu', spare: SELDOM },
    { id: 'markEnglish', spare: SELDOM },
    { id: 'language', spare: SELDOM },
    { id: 'link', spare: 0 },
  ],
  [
    { id: 'bulletList', spare: 3 },
    { id: 'orderedList', spare: 4 },
  ],
  [
    { id: 'quotation', spare: 0 },
    { id: 'pullQuote', spare: 6 },
  ],
  [
    { id: 'figure', spare: 0 },
    { id: 'gallery', spare: SELDOM },
    { id: 'embed', spare: SELDOM },
    { id: 'table', spare: 7 },
    { id: 'divider', spare: 10 },
    { id: 'codeBlock', spare: SELDOM },
    { id: 'factBox', spare: 9 },
    { id: 'privateNote', spare: 7 },
  ],
]
