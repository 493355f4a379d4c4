import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import { BUILT_IN } from '../../shared/template/BUILT_IN.ts'
import { REQUIRABLE } from '../../shared/template/REQUIRABLE.ts'
import { requiredBy } from '../../shared/template/requiredBy.ts'
import type { Template } from '../../shared/template/Template.ts'
import { templatesOf } from '../../shared/template/templatesOf.ts'
import { templateName } from '../templates/templateName.ts'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { languageName } from '../ui/languageName.ts'
import { KeptField } from './KeptField.tsx'
import settings from './SettingsDialog.module.css'
import styles from './TemplatesSection.module.css'

export type TemplatesSectionProps = {
  newsroom: Pick<Newsroom, 'templates'>
  readOnly: boolean
  onChange(id: string, fields: Partial<Pick<Template, 'name' | 'required' | 'wordTarget'>>): void
  /** Resolves to the way back; null when it could not be removed. */
  onRemove(id: string): Promise<(() => Promise<void>) | null>
}

const DELIVERED = new Set(BUILT_IN.map(({ id }) => id))

type Removed = { words: string; back(): Promise<void> }

/** The kinds of stories, each with what it asks for. */
export function TemplatesSection({ newsroom, readOnly, onChange, onRemove }: TemplatesSectionProps) {
  const { t, i18n } = useTranslation('templates')
  const [removed, setRemoved] = useState<Removed | null>(null)
  const ownIds = new Set((newsroom.templates ?? []).map(({ id }) => id))

  async function remove(template: Template) {
    const name = templateName(template, t)
    const back = await onRemove(template.id)
    if (!back) return
    setRemoved({
      words: DELIVERED.has(template.id) ? t('restored', { name }) : t('removed', { name }),
      back,
    })
  }

  return (
    <div className={settings.section}>
      <p className={styles.about}>{t('about')}</p>
      <div role="status" className={styles.status}>
        {removed && (
          <p className={styles.removed}>
            {removed.words}{' '}
            <LinkButton
              onClick={() => {
                setRemoved(null)
                void removed.back()
              }}
            >
              {t('undo')}
            </LinkButton>
          </p>
        )}
      </div>
      <ul className={styles.templates}>
        {templatesOf(newsroom).map(template => {
          const name = templateName(template, t)
          const isOurs = DELIVERED.has(template.id)
          const asked = requiredBy(template)
          return (
            <li key={template.id}>
              <details className={styles.template}>
                <summary className={styles.summary}>
                  <bdi className={styles.name}>{name}</bdi>
                  <span className={styles.facts}>
                    {[
                      template.language && languageName(template.language, i18n.language),
                      template.wordTarget && t('app:status.words', { count: template.wordTarget }),
                      asked.map(field => t(`fields.${field}`)).join(', ') || t('asksNothing'),
                      isOurs && ownIds.has(template.id) && t('changed'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </summary>
                <div className={styles.form}>
                  {!isOurs && (
                    <KeptField
                      label={t('rename')}
                      value={template.name}
                      disabled={readOnly}
                      onKeep={next => onChange(template.id, { name: next })}
                    />
                  )}
                  <KeptField
                    label={t('length')}
                    value={String(template.wordTarget ?? '')}
                    numeric
                    disabled={readOnly}
                    onKeep={next => {
                      const number = Number.parseInt(next, 10)
                      onChange(template.id, { wordTarget: number > 0 ? Math.min(number, 1_000_000) : null })
                    }}
                  />
                  <fieldset disabled={readOnly}>
                    <legend className={settings.caption}>{t('asks')}</legend>
                    <div className={styles.fields}>
                      {REQUIRABLE.map(field => (
                        <label key={field} className={styles.field}>
                          <input
                            type="checkbox"
                            checked={asked.includes(field)}
                            onChange={event =>
                              onChange(template.id, {
                                required: event.target.checked
                                  ? [...template.required, field]
                                  : template.required.filter(other => other !== field),
                              })
                            }
                          />
                          {t(`fields.${field}`)}
                        </label>
                      ))}
                    </div>
                  </fieldset>
                  {(!isOurs || ownIds.has(template.id)) && (
                    <div>
                      <Button disabled={readOnly} onClick={() => void remove(template)}>
                        {isOurs ? t('reset') : t('remove')}
                      </Button>
                    </div>
                  )}
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
