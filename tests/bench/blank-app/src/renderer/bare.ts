import { history } from '@codemirror/commands'
import { EditorState as CodeState } from '@codemirror/state'
import { EditorView as CodeView } from '@codemirror/view'
import { Editor, Node } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { baseKeymap } from '@tiptap/pm/commands'
import { history as proseHistory } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'

/** Editors with nothing of ours, each showing the same paragraphs with the caret in the middle of them. */
const EDITORS = { contenteditable, prosemirror, tiptap, codemirror } as const

export type BareEditor = keyof typeof EDITORS

declare global {
  interface Window {
    openBare(editor: BareEditor, paragraphs: readonly string[]): void
  }
}

window.openBare = (editor, paragraphs) => {
  document.body.style.cssText = 'font:18.5px/30px serif;inline-size:620px;margin:40px auto'
  document.body.replaceChildren()
  EDITORS[editor](paragraphs)
}

const PLACE = 20

function contenteditable(paragraphs: readonly string[]): void {
  const page = document.createElement('div')
  page.contentEditable = 'true'
  page.spellcheck = false
  for (const text of paragraphs) page.appendChild(document.createElement('p')).textContent = text
  document.body.append(page)
  const middle = page.children[Math.floor(paragraphs.length / 2)]
  page.focus()
  if (middle?.firstChild) getSelection()?.collapse(middle.firstChild, PLACE)
  middle?.scrollIntoView({ block: 'center' })
}

/** The position PLACE letters into the middle paragraph, where each takes up its length and two. */
function middleOf(paragraphs: readonly string[]): number {
  const before = paragraphs.slice(0, Math.floor(paragraphs.length / 2))
  return before.reduce((sum, text) => sum + text.length + 2, 1) + PLACE
}

function prosemirror(paragraphs: readonly string[]): void {
  const schema = new Schema({
    nodes: {
      doc: { content: 'paragraph+' },
      paragraph: { content: 'text*', toDOM: () => ['p', 0] },
      text: {},
    },
  })
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map(text => schema.node('paragraph', null, [schema.text(text)])),
  )
  const plugins = [proseHistory(), keymap(baseKeymap)]
  const view = new EditorView(document.body, { state: EditorState.create({ doc, plugins }) })
  view.dom.style.whiteSpace = 'pre-wrap'
  view.focus()
  const selection = TextSelection.create(view.state.doc, middleOf(paragraphs))
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

function tiptap(paragraphs: readonly string[]): void {
  const extensions = [
    Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
    Node.create({
      name: 'paragraph',
      content: 'text*',
      parseHTML: () => [{ tag: 'p' }],
      renderHTML: () => ['p', 0],
    }),
    Node.create({ name: 'text' }),
    UndoRedo,
  ]
  const content = {
    type: 'doc',
    content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
  const editor = new Editor({ element: document.body, extensions, content })
  editor.commands.focus(middleOf(paragraphs), { scrollIntoView: true })
}

function codemirror(paragraphs: readonly string[]): void {
  const doc = paragraphs.join('\n')
  const before = paragraphs.slice(0, Math.floor(paragraphs.length / 2))
  const caret = before.reduce((sum, text) => sum + text.length + 1, PLACE)
  const view = new CodeView({
    parent: document.body,
    state: CodeState.create({
      doc,
      selection: { anchor: caret },
      extensions: [history(), CodeView.lineWrapping],
    }),
  })
  // As in an app: the page scrolls in the editor, which draws only what is in sight.
  view.dom.style.blockSize = '820px'
  view.focus()
  view.dispatch({ effects: CodeView.scrollIntoView(caret, { y: 'center' }) })
}
