import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import styles from '../SelectionForm.module.css'
import { SelectionForm } from '../SelectionForm.tsx'
import { addressFrom } from './addressFrom.ts'
import { linkAround } from './linkAround.ts'
import { removeLink } from './removeLink.ts'
import { setLink } from './setLink.ts'

export type LinkFormProps = {
  editor: Editor
  open: boolean
  onClose(): void
  openLink(address: string): void
}

/** The form for the address of the link at the selection. */
export function LinkForm({ open, ...rest }: LinkFormProps) {
  const { t } = useTranslation('editor')
  return (
    <SelectionForm editor={rest.editor} label={t('commands.link')} open={open} onClose={rest.onClose}>
      <LinkFields {...rest} />
    </SelectionForm>
  )
}

function LinkFields({ editor, onClose, openLink }: Omit<LinkFormProps, 'open'>) {
  const { t } = useTranslation('editor')
  const [link] = useState(() => linkAround(editor.state.selection))
  const [unusable, setUnusable] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const apply = () => {
    const address = addressFrom(input.current?.value ?? '')
    if (!address) {
      setUnusable(true)
      return
    }
    setLink(address)(editor.state, editor.view.dispatch)
    onClose()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        apply()
      }}
    >
      <div className={styles.row}>
        <Input
          ref={input}
          dir="ltr"
          aria-label={t('link.address')}
          aria-invalid={unusable}
          placeholder={t('link.placeholder')}
          defaultValue={link?.href ?? ''}
          onChange={() => setUnusable(false)}
        />
        <Button look="primary" type="submit">
          {t('link.apply')}
        </Button>
      </div>
      {unusable && (
        <p role="alert" className={styles.trouble}>
          {t('link.unusable')}
        </p>
      )}
      {link && (
        <div className={styles.row}>
          <Button look="quiet" onClick={() => openLink(link.href)}>
            {t('link.open')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              removeLink(editor.state, editor.view.dispatch)
              onClose()
            }}
          >
            {t('link.remove')}
          </Button>
        </div>
      )}
    </form>
  )
}
