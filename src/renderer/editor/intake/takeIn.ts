import type { Editor } from '@tiptap/core'
import type { Selection, Transaction } from '@tiptap/pm/state'
import type { ClipboardData } from '../../../shared/intake/clipboard/readClipboard.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import type { EditorRoom } from '../EditorRoom.ts'
import { insertFigures } from '../figure/insertFigures.ts'
import { kindOfFile } from './kindOfFile.ts'
import { MOST_MARKUP, MOST_TEXT } from './limits.ts'
import { hasWords, type Offer } from './Offer.ts'
import { putIn } from './putIn.ts'
import { readTextFile } from './readTextFile.ts'
import { runIntake } from './runIntake.ts'
import { sliceOf } from './sliceOf.ts'
import { storePictures } from './storePictures.ts'

type Taking = {
  readonly editor: Editor
  readonly room: EditorRoom
  readonly event: 'paste' | 'drop'
  readonly as: ClipboardData['as']
}

/**
 * Takes what is pasted or dropped into the story at a selection, which follows what is typed meanwhile. Whatever
 * cannot be taken is told in a sentence, and then the story is as it was.
 */
export async function takeIn(offer: Offer, selection: Selection, taking: Taking): Promise<void> {
  const { editor, room } = taking
  let place = selection.getBookmark()
  const follow = ({ transaction }: { transaction: Transaction }) => {
    place = place.map(transaction.mapping)
  }
  const here = () => place.resolve(editor.state.doc)
  editor.on('transaction', follow)
  try {
    const tooLong = whyTooLong(offer, taking.as)
    if (tooLong) room.ports.notify(room.translate(tooLong))
    else if (hasWords(offer)) await takeWords(offer, here, taking)
    else if (offer.files.length > 0 || offer.folders.length > 0) await takeFiles(offer, here, taking)
    else if (offer.html) await takeWords(offer, here, taking)
    else room.ports.notify(room.translate('intake:nothing'))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    room.ports.notify(error.message)
  } finally {
    editor.off('transaction', follow)
  }
}

/** The message that refuses a piece longer than can be read, before anything looks into it; null for any other. */
function whyTooLong({ html, text }: Offer, as: ClipboardData['as']): string | null {
  if (text.length > MOST_TEXT) return 'intake:tooLong'
  return as === 'found' && html.length > MOST_MARKUP ? 'intake:tooMuchMarkup' : null
}

async function takeWords(
  { html, text }: Pick<Offer, 'html' | 'text'>,
  here: () => Selection,
  { editor, room, event, as }: Taking,
): Promise<void> {
  const markupOf = as === 'found' ? html : ''
  const read = await runIntake({ html: markupOf, text, language: room.language(), as })
  const reading = await storePictures(read, room.ports.addMedia)
  if (editor.isDestroyed || !editor.isEditable) return
  putIn(editor, sliceOf(editor.schema, reading.blocks), here(), event)
  room.arrived(reading.report)
}

async function takeFiles({ files, folders }: Offer, here: () => Selection, taking: Taking): Promise<void> {
  const { editor, room } = taking
  const refuse = (key: string, name: string) =>
    room.ports.notify(room.translate(`intake:files.${key}`, { name }))
  for (const name of folders) refuse('folder', name)
  const kinds = files.map(file => ({ file, kind: kindOfFile(file) }))
  const pictures = kinds.filter(({ kind }) => kind === 'picture').map(({ file }) => file)
  if (pictures.length > 0) await insertFigures(editor, room, pictures, { at: here().to })
  const refused = new Set<string>()
  for (const { file, kind } of kinds) {
    if (editor.isDestroyed || kind === 'picture') continue
    if (kind === 'words') {
      const words = await readTextFile(file)
      const isPage = /\.x?html?$/i.test(file.name) || file.type === 'text/html'
      const as = /\.(?:md|markdown|mdown|mkd)$/i.test(file.name) ? 'markdown' : 'found'
      const offer = { html: isPage ? words : '', text: isPage ? '' : words, files: [], folders: [] }
      const tooLong = whyTooLong(offer, as)
      if (tooLong) room.ports.notify(room.translate(tooLong))
      else await takeWords(offer, here, { ...taking, as })
    } else if (!refused.has(kind.refused)) {
      refused.add(kind.refused)
      refuse(kind.refused, file.name)
    }
  }
}
