import { useTranslation } from 'react-i18next'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

/** Above the page of a story that is read along: what is shown is not the newest version. */
export function FresherBar({ onShow }: { onShow(): void }) {
  const { t } = useTranslation('outside')
  return (
    <Banner tone="notice" actions={<Button onClick={onShow}>{t('showFresher')}</Button>}>
      {t('fresher')}
    </Banner>
  )
}
