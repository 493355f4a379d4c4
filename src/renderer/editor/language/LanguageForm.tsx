import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { languageName } from '../../ui/languageName.ts'
import { readLanguageCode } from '../../ui/readLanguageCode.ts'
import styles from '../SelectionForm.module.css'
import { SelectionForm } from '../SelectionForm.tsx'
import { languageAt } from './languageAt.ts'
import { OFFERED_LANGUAGES } from './OFFERED_LANGUAGES.ts'
import { setLanguage } from './setLanguage.ts'

export type LanguageFormProps = {
  editor: Editor
  /** Of the story: BCP 47. */
  language: string
  open: boolean
  onClose(): void
}

/** The form for the language of the words at the selection. */
export function LanguageForm({ open, ...rest }: LanguageFormProps) {
  const { t } = useTranslation('editor')
  return (
    <SelectionForm editor={rest.editor} label={t('language.title')} open={open} onClose={rest.onClose}>
      <LanguageFields {...rest} />
    </SelectionForm>
  )
}

function LanguageFields({ editor, language, onClose }: Omit<LanguageFormProps, 'open'>) {
  const { t, i18n } = useTranslation('editor')
  const nameOf = (code: string) => languageName(code, i18n.language)
  const [given] = useState(() => languageAt(editor.state))
  const [typed, setTyped] = useState(given === null ? '' : nameOf(given))
  const [unknown, setUnknown] = useState(false)

  function take(words: string) {
    const wanted = words.trim().toLocaleLowerCase(i18n.language)
    const named = OFFERED_LANGUAGES.find(code => nameOf(code).toLocaleLowerCase(i18n.language) === wanted)
    const code = named ?? readLanguageCode(words)
    if (code === null) {
      setUnknown(true)
      return
    }
    set(code === language ? null : code)
  }

  function set(code: string | null) {
    setLanguage(code)(editor.state, editor.view.dispatch)
    onClose()
  }

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        take(typed)
      }}
    >
      <div className={styles.row}>
        <ComboBox
          aria-label={t('language.field')}
          aria-invalid={unknown}
          placeholder={t('language.placeholder')}
          value={typed}
          choices={OFFERED_LANGUAGES.map(nameOf)}
          onValue={words => {
            setTyped(words)
            setUnknown(false)
          }}
          onTake={take}
        />
        <Button look="primary" type="submit">
          {t('link.apply')}
        </Button>
      </div>
      {unknown && (
        <p role="alert" className={styles.trouble}>
          {t('language.unknown')}
        </p>
      )}
      {given !== null && (
        <div className={styles.row}>
          <Button look="quiet" onClick={() => set(null)}>
            {t('language.asStory', { language: nameOf(language) })}
          </Button>
        </div>
      )}
    </form>
  )
}
