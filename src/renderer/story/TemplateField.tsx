import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { Requirable } from '../../shared/template/REQUIRABLE.ts'
import { templatesOf } from '../../shared/template/templatesOf.ts'
import { templateName } from '../templates/templateName.ts'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'

export type TemplateFieldProps = {
  template: Article['template']
  newsroom: Pick<Newsroom, 'templates'>
  /** What it asks for and the story does not have. */
  missing: readonly Requirable[]
  disabled: boolean
  onTemplate(id: string): void
}

/** What kind of story it is. Another kind asks for other things; the words stay as they are. */
export function TemplateField({ template, newsroom, missing, disabled, onTemplate }: TemplateFieldProps) {
  const { t, i18n } = useTranslation('templates')
  const templates = templatesOf(newsroom)
  const chosen = templates.find(({ id }) => id === template)
  const fields = missing.map(field => t(`fields.${field}`))
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(fields)
  const hint =
    fields.length > 0
      ? t('missing', { fields: list })
      : chosen && chosen.required.length > 0
        ? t('complete')
        : t('needsNothing')
  return (
    <Field label={t('template')} hint={hint}>
      {control => (
        <Select
          {...control}
          value={template}
          disabled={disabled}
          onChange={event => onTemplate(event.target.value)}
        >
          {!chosen && <option value={template}>{t('gone')}</option>}
          {templates.map(one => (
            <option key={one.id} value={one.id}>
              {templateName(one, t)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
