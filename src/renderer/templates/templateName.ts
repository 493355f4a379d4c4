import type { TFunction } from 'i18next'
import type { Template } from '../../shared/template/Template.ts'

/** What a kind of story is called: the newsroom's own name, or that of the app. */
export function templateName({ id, name }: Pick<Template, 'id' | 'name'>, t: TFunction): string {
  return name || t(`templates:names.${id}`)
}
