import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

const DAY_MS = 86_400_000

/** How times of versions are said, in the reader's language and the clock of this computer. */
export function useTimes() {
  const { t, i18n } = useTranslation('history')
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(i18n.language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    const thisYear = new Intl.DateTimeFormat(i18n.language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    })
    const anyYear = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', year: 'numeric' })
    const date = (at: Date) => (at.getFullYear() === new Date().getFullYear() ? thisYear : anyYear).format(at)
    const day = (at: Date) => {
      const days = Math.round((midnight(new Date()) - midnight(at)) / DAY_MS)
      if (days === 0) return t('today')
      return days === 1 ? t('yesterday') : date(at)
    }
    return {
      time: (at: Date) => time.format(at),
      day,
      /** 'Today, 12:04'. */
      moment: (at: Date) => `${day(at)}, ${time.format(at)}`,
    }
  }, [t, i18n.language])
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}
