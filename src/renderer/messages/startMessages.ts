import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

const FILES = import.meta.glob<Record<string, unknown>>('./*/*.json', { eager: true, import: 'default' })

/** Every message, bundled: nothing is fetched. './en/desk.json' is namespace 'desk' of language 'en'. */
export function startMessages(language: string): void {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const [path, messages] of Object.entries(FILES)) {
    const [, code = '', name = ''] = path.match(/^\.\/([^/]+)\/([^/]+)\.json$/) ?? []
    resources[code] = { ...resources[code], [name]: messages }
  }
  void i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'app',
    ns: Object.keys(resources.en ?? {}),
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = i18next.language
  document.documentElement.dir = i18next.dir()
}
