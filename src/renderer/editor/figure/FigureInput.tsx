import type { Editor } from '@tiptap/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditorPorts } from '../EditorPorts.ts'
import { insertFigures } from './insertFigures.ts'

export type FigureInputProps = {
  ref: Ref<HTMLInputElement>
  editor: Editor
  ports: EditorPorts
  /** Whether what is chosen next becomes a gallery. */
  asGallery(): boolean
}

/** The platform's file chooser for pictures; a command opens it. */
export function FigureInput({ ref, editor, ports, asGallery }: FigureInputProps) {
  const { t } = useTranslation('editor')
  return (
    <input
      ref={ref}
      type="file"
      accept="image/*"
      multiple
      hidden
      aria-label={t('figure.choose')}
      onChange={event => {
        const files = [...(event.target.files ?? [])]
        event.target.value = ''
        void insertFigures(editor, { ports, translate: key => t(key) }, files, { gallery: asGallery() })
      }}
    />
  )
}
