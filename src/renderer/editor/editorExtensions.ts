import { Extension, Node } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { closeHistory } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { tableEditing } from '@tiptap/pm/tables'
import { documentExtensions } from '../../shared/document/index.ts'
import { bylinePlugin } from './canvas/bylinePlugin.ts'
import { typewriterPlugin } from './canvas/typewriterPlugin.ts'
import { zonesPlugin } from './canvas/zonesPlugin.ts'
import { copyPlugin } from './copy/copyPlugin.ts'
import type { EditorRoom } from './EditorRoom.ts'
import { embedPastePlugin } from './embed/embedPastePlugin.ts'
import { findingsPlugin } from './findings/findingsPlugin.ts'
import { focusPlugin } from './focus/focusPlugin.ts'
import { arrivalPlugin } from './intake/arrivalPlugin.ts'
import { beginsWord } from './keys/beginsWord.ts'
import { commandKeysPlugin } from './keys/commandKeysPlugin.ts'
import { editorKeys } from './keys/editorKeys.ts'
import { freshSelectionPlugin } from './keys/freshSelectionPlugin.ts'
import { linkPlugin } from './link/linkPlugin.ts'
import { nodeViews } from './nodeViews.ts'
import { foldPlugin } from './note/foldPlugin.ts'
import { pastePlugin } from './paste/pastePlugin.ts'
import { slashPlugin } from './slash/slashPlugin.ts'
import { typingPlugin } from './typing/typingPlugin.ts'

/** Parts of the canvas that are always there: a click with Mod held must not choose and remove them whole. */
const FIXED = new Set(['headline', 'standfirst', 'attribution'])

/** The document's own extensions with what they do on the page. The schema stays the shared one. */
export function editorExtensions(room: EditorRoom) {
  const onPage = documentExtensions.map(extension => {
    if (!(extension instanceof Node)) return extension
    if (FIXED.has(extension.name)) return extension.extend({ selectable: false })
    const views = nodeViews(room)
    const view = Object.hasOwn(views, extension.name) ? views[extension.name] : undefined
    return view ? extension.extend({ addNodeView: () => view }) : extension
  })
  const behaviour = Extension.create({
    name: 'page',
    priority: 2000,
    dispatchTransaction: ({ transaction, next }) =>
      next(beginsWord(transaction) ? closeHistory(transaction) : transaction),
    addProseMirrorPlugins() {
      return [
        freshSelectionPlugin(),
        copyPlugin(() => room.ports.notify(room.translate('editor:note.keptBack'))),
        foldPlugin(),
        slashPlugin(room.slashKeys),
        findingsPlugin(),
        commandKeysPlugin(room.context),
        zonesPlugin(),
        typingPlugin(room.smartPunctuation, room.language),
        embedPastePlugin(service =>
          room.ports.notify(room.translate('editor:embed.made').replace('{service}', service)),
        ),
        arrivalPlugin(this.editor, room),
        pastePlugin(this.editor, room),
        linkPlugin(room.ports.openLink),
        keymap(editorKeys(this.editor.schema)),
        tableEditing({ allowTableNodeSelection: true }),
        bylinePlugin(room.bylineRow),
        typewriterPlugin(room.typewriter),
        focusPlugin(room.ports.leaveFocus),
      ]
    },
  })
  return [
    ...onPage,
    behaviour,
    // The keys of undo and redo are in the registry, like all others.
    UndoRedo.extend({ addKeyboardShortcuts: () => ({}) }).configure({ depth: 5000 }),
    Dropcursor.configure({ color: false, class: 'drop-cursor' }),
    Gapcursor,
  ]
}
