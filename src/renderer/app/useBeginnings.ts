import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { templateName } from '../templates/templateName.ts'
import { templateOffers } from '../templates/templateOffers.ts'
import { languageName } from '../ui/languageName.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** Every kind of story that can be begun, by its name and, where the newsroom writes in several, its language. */
export function useBeginnings() {
  const { t, i18n } = useTranslation()
  const newsroom = useWorkspaceState(state => state.session?.library?.newsroom)
  return useMemo(() => {
    const offers = newsroom ? templateOffers(newsroom) : []
    const several = new Set(offers.map(({ language }) => language)).size > 1
    return offers.map(({ key, template, language }) => ({
      key,
      name: templateName(template, t),
      group: several ? languageName(language, i18n.language) : '',
      offer: { template: template.id, language },
    }))
  }, [newsroom, t, i18n.language])
}
