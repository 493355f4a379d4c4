import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Input } from '../../ui/Input.tsx'
import { languageName } from '../../ui/languageName.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import dialog from '../SettingsDialog.module.css'
import styles from './RuleForm.module.css'
import { TrialText } from './TrialText.tsx'
import type { RuleTester, Trial } from './useRuleTester.ts'

const SEVERITIES = ['info', 'warn', 'block'] as const
const SWITCHES = ['regex', 'caseSensitive'] as const
const PAUSE_MS = 250

export type RuleFormProps = {
  rule: StyleRule
  languages: readonly string[]
  tester: RuleTester
  onSave(rule: StyleRule): void
  onCancel(): void
}

/** One rule being written, and a text to try it on. It is kept once it has been tried. */
export function RuleForm({ rule, languages, tester, onSave, onCancel }: RuleFormProps) {
  const { t, i18n } = useTranslation('style')
  const id = useId()
  const [draft, setDraft] = useState(rule)
  const [text, setText] = useState('')
  const [trial, setTrial] = useState<Trial | null>(null)
  const [wrong, setWrong] = useState<'missing' | 'notRegex' | 'tooSlow' | null>(null)
  const [isTesting, setIsTesting] = useState(false)
  const trouble = wrong ?? (trial && 'trouble' in trial ? trial.trouble : null)
  const offered = [...new Set([...languages, 'en', 'ur', ...(draft.language ? [draft.language] : [])])]

  function change(fields: Partial<StyleRule>) {
    setWrong(null)
    setDraft(now => ({ ...now, ...fields }))
  }

  useEffect(() => {
    if (draft.pattern === '') return setTrial(null)
    const timer = setTimeout(
      () => void tester.attempt(draft, text).then(came => came && setTrial(came)),
      PAUSE_MS,
    )
    return () => clearTimeout(timer)
  }, [draft, text, tester])

  async function save() {
    if (draft.pattern.trim() === '') return setWrong('missing')
    setIsTesting(true)
    const found = await tester.prove(draft)
    setIsTesting(false)
    if (found) setWrong(found)
    else onSave(draft)
  }

  return (
    <form
      className={dialog.section}
      aria-label={t(rule.pattern === '' ? 'formNew' : 'formEdit')}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <div>
        <Field
          label={t('pattern')}
          error={trouble && t(`wrong.${trouble}`)}
          hint={t(draft.regex ? 'patternRegexHint' : 'patternHint')}
        >
          {control => (
            <Input
              {...control}
              autoFocus
              className={draft.regex ? styles.code : undefined}
              value={draft.pattern}
              maxLength={1000}
              onChange={event => change({ pattern: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.switches}>
          {SWITCHES.map(one => (
            <label key={one} className={styles.switch}>
              <input
                type="checkbox"
                checked={draft[one]}
                onChange={event => change({ [one]: event.target.checked })}
              />
              {t(one)}
            </label>
          ))}
        </div>
      </div>
      <Field label={t('suggestion')} hint={t(draft.regex ? 'suggestionRegexHint' : 'suggestionHint')}>
        {control => (
          <Input
            {...control}
            value={draft.suggestion}
            maxLength={1000}
            onChange={event => change({ suggestion: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('reason')}>
        {control => (
          <Input
            {...control}
            value={draft.reason}
            maxLength={2000}
            onChange={event => change({ reason: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <div>
          <p className={dialog.caption}>{t('severity')}</p>
          <Segmented
            label={t('severity')}
            value={draft.severity}
            onValue={severity => change({ severity })}
            choices={SEVERITIES.map(value => ({ value, label: t(`severities.${value}`) }))}
          />
        </div>
        <Field label={t('language')}>
          {control => (
            <Select
              {...control}
              value={draft.language ?? ''}
              onChange={event => {
                const { language: _language, ...others } = draft
                setWrong(null)
                setDraft(event.target.value === '' ? others : { ...others, language: event.target.value })
              }}
            >
              <option value="">{t('anyLanguage')}</option>
              {offered.map(one => (
                <option key={one} value={one}>
                  {languageName(one, i18n.language)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className={styles.trial}>
        <label className={dialog.caption} htmlFor={id}>
          {t('tryIt')}
        </label>
        <textarea
          id={id}
          className={styles.text}
          dir="auto"
          rows={2}
          spellCheck={false}
          maxLength={5000}
          placeholder={t('tryItPlaceholder')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <TrialText text={text} found={trial && 'found' in trial ? trial.found : []} />
      </div>
      <div className={dialog.actions}>
        <Button look="primary" type="submit" disabled={isTesting}>
          {t(isTesting ? 'testing' : 'save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('app:cancel')}
        </Button>
      </div>
    </form>
  )
}
