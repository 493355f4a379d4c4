import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Input } from '../../ui/Input.tsx'
import { addressFrom } from '../link/addressFrom.ts'
import { SelectionForm } from '../SelectionForm.tsx'
import { chosenEmbed } from './chosenEmbed.ts'
import styles from './EmbedForm.module.css'
import { putEmbed } from './putEmbed.ts'

export type EmbedFormProps = { editor: Editor; open: boolean; onClose(): void }

/** The form for a card: its address and what it is called. Nothing is loaded to find out. */
export function EmbedForm({ editor, open, onClose }: EmbedFormProps) {
  const { t } = useTranslation('editor')
  return (
    <SelectionForm editor={editor} label={t('commands.embed')} open={open} onClose={onClose} rectOf={rectOf}>
      <EmbedFields editor={editor} onClose={onClose} />
    </SelectionForm>
  )
}

function EmbedFields({ editor, onClose }: Omit<EmbedFormProps, 'open'>) {
  const { t } = useTranslation('editor')
  const [known] = useState(() => chosenEmbed(editor.state))
  const [unusable, setUnusable] = useState(false)
  const address = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLInputElement>(null)
  const apply = () => {
    const url = addressFrom(address.current?.value ?? '')
    if (!url || !/^https?:/i.test(url)) {
      setUnusable(true)
      address.current?.focus()
      return
    }
    const embed = { url, title: title.current?.value.trim() ?? '' }
    putEmbed(embed)(editor.state, transaction => editor.view.dispatch(closeHistory(transaction)))
    onClose()
  }
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        apply()
      }}
    >
      <Field label={t('embed.address')} error={unusable ? t('embed.unusable') : null}>
        {control => (
          <Input
            {...control}
            ref={address}
            dir="ltr"
            placeholder={t('embed.placeholder')}
            defaultValue={known?.url ?? ''}
            onChange={() => setUnusable(false)}
          />
        )}
      </Field>
      <Field label={t('embed.title')}>
        {control => <Input {...control} ref={title} defaultValue={known?.title ?? ''} />}
      </Field>
      <div className={styles.foot}>
        <p>{t('embed.promise')}</p>
        <Button look="primary" type="submit">
          {t(known ? 'embed.change' : 'embed.insert')}
        </Button>
      </div>
    </form>
  )
}

/** Of the chosen card, or of the caret. */
function rectOf(editor: Editor): DOMRect {
  const { from } = editor.state.selection
  const card = chosenEmbed(editor.state) && editor.view.nodeDOM(from)
  if (card instanceof HTMLElement) return card.getBoundingClientRect()
  const { left, top, bottom } = editor.view.coordsAtPos(from)
  return new DOMRect(left, top, 0, bottom - top)
}
