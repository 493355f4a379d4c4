import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../ui/directionOf.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { languageName } from '../ui/languageName.ts'
import { readLanguageCode } from '../ui/readLanguageCode.ts'
import { Select } from '../ui/Select.tsx'

export type LanguageFieldProps = {
  language: string
  /** BCP 47, those of the newsroom. */
  usual: readonly string[]
  disabled: boolean
  onLanguage(language: string): void
}

const OTHER = 'other'

/** The language of the story, which also sets the way its page is written. */
export function LanguageField({ language, usual, disabled, onLanguage }: LanguageFieldProps) {
  const { t, i18n } = useTranslation('story')
  const [typed, setTyped] = useState<string | null>(null)
  const choices = [...new Set([...usual, 'en', 'ur', language])]
  const wrong = typed !== null && typed !== '' && !readLanguageCode(typed)
  return (
    <>
      <Field label={t('language')} hint={t(`direction.${directionOf(language)}`)}>
        {control => (
          <Select
            {...control}
            value={typed === null ? language : OTHER}
            disabled={disabled}
            onChange={event => {
              const chosen = event.target.value
              setTyped(chosen === OTHER ? '' : null)
              if (chosen !== OTHER) onLanguage(chosen)
            }}
          >
            {choices.map(code => (
              <option key={code} value={code}>
                {languageName(code, i18n.language)}
              </option>
            ))}
            <option value={OTHER}>{t('otherLanguage')}</option>
          </Select>
        )}
      </Field>
      {typed !== null && (
        <Field
          label={t('languageCode')}
          hint={t('languageCodeHint')}
          error={wrong ? t('languageCodeWrong') : null}
        >
          {control => (
            <Input
              {...control}
              value={typed}
              spellCheck={false}
              onChange={event => {
                setTyped(event.target.value)
                const code = readLanguageCode(event.target.value)
                if (code) onLanguage(code)
              }}
            />
          )}
        </Field>
      )}
    </>
  )
}
