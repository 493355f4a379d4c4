import { useTranslation } from 'react-i18next'

/** A failure in the reader's language: by its code where that is translated, else its own English sentence. */
export function useFailureWords(): (failure: { code: string; message: string }) => string {
  const { t } = useTranslation()
  return failure => t(`failures:${failure.code}`, { defaultValue: failure.message })
}
