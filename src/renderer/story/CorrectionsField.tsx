import { Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../shared/article/Article.ts'
import { wallClock } from '../../shared/time/wallClock.ts'
import { zonedInstant } from '../../shared/time/zonedInstant.ts'
import { Button } from '../ui/Button.tsx'
import { directionOf } from '../ui/directionOf.ts'
import { Field } from '../ui/Field.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Input } from '../ui/Input.tsx'
import { ownTimeZone } from '../ui/ownTimeZone.ts'
import panel from '../ui/Panel.module.css'
import { TextArea } from '../ui/TextArea.tsx'
import styles from './CorrectionsField.module.css'

export type CorrectionsFieldProps = {
  corrections: readonly Correction[]
  /** BCP 47, of the story. */
  language: string
  person: string
  disabled: boolean
  onCorrections(corrections: Correction[]): void
  onRemove(index: number): void
}

/** What was put right after the story went out: every export shows it. Each is kept as it is written. */
export function CorrectionsField({
  corrections,
  language,
  person,
  disabled,
  onCorrections,
  onRemove,
}: CorrectionsFieldProps) {
  const { t } = useTranslation('story')
  const list = useRef<HTMLUListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const added = useRef(false)
  const zone = ownTimeZone()

  // What was just added is written at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only their number tells of a new one
  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
    added.current = false
  }, [corrections.length])

  function patch(index: number, fields: Partial<Correction>) {
    onCorrections(corrections.map((one, at) => (at === index ? { ...one, ...fields } : one)))
  }

  function add() {
    added.current = true
    const clock = wallClock(new Date().toISOString(), zone)
    const at = zonedInstant(clock, zone) ?? new Date().toISOString()
    onCorrections([...corrections, { text: '', at, by: person }])
  }

  return (
    <div data-check="corrections" className={styles.corrections}>
      {corrections.length === 0 && <p className={styles.none}>{t('correctionsNone')}</p>}
      <ul ref={list} className={styles.list}>
        {corrections.map(({ text, at, by }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a correction is known by nothing but its place
          <li key={`${corrections.length} ${index}`} className={styles.correction}>
            <Field
              label={t('correctionText', { number: index + 1 })}
              aside={
                <IconButton
                  icon={X}
                  size="small"
                  disabled={disabled}
                  label={t('removeCorrection', { number: index + 1 })}
                  onClick={() => {
                    onRemove(index)
                    addButton.current?.focus()
                  }}
                />
              }
            >
              {control => (
                <TextArea
                  {...control}
                  rows={2}
                  lang={language}
                  dir={text ? 'auto' : directionOf(language)}
                  value={text}
                  placeholder={t('correctionPlaceholder')}
                  disabled={disabled}
                  onChange={event => patch(index, { text: event.target.value })}
                />
              )}
            </Field>
            <div className={panel.row}>
              <Field label={t('correctionBy')}>
                {control => (
                  <Input
                    {...control}
                    value={by}
                    disabled={disabled}
                    onChange={event => patch(index, { by: event.target.value })}
                  />
                )}
              </Field>
              <Field label={t('correctionDate')}>
                {control => (
                  <Input
                    {...control}
                    type="date"
                    defaultValue={wallClock(at, zone).slice(0, 10)}
                    disabled={disabled}
                    onChange={event => {
                      const { value } = event.target
                      const moved =
                        value >= '1900' && zonedInstant(`${value}${wallClock(at, zone).slice(10)}`, zone)
                      if (moved) patch(index, { at: moved })
                    }}
                  />
                )}
              </Field>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button ref={addButton} look="quiet" disabled={disabled} onClick={add}>
          <Plus size={15} aria-hidden />
          {t('addCorrection')}
        </Button>
      </div>
    </div>
  )
}
