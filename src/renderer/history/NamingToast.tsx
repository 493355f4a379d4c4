import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { NameForm } from './NameForm.tsx'
import styles from './NamingToast.module.css'
import { useTimes } from './useTimes.ts'

export type NamingToastProps = {
  /** Milliseconds since 1970. */
  savedAt: number
  name: string
  /** The key that asked for it, as people read it; pressed again it leads into the field. */
  shortcut: string
  asked: boolean
  onAsk(): void
  onName(name: string, from: Element | null): void
  onLeave(from: Element | null): void
}

const STAYS_MS = 8_000

/** Says that the story is saved already, and offers a name for the version it is. */
export function NamingToast({ savedAt, shortcut, asked, onAsk, onLeave, ...form }: NamingToastProps) {
  const { t } = useTranslation('history')
  const { time } = useTimes()
  const leave = useRef(onLeave)
  leave.current = onLeave
  useEffect(() => {
    if (asked) return
    const timer = setTimeout(() => leave.current(null), STAYS_MS)
    return () => clearTimeout(timer)
  }, [asked])
  return (
    <div className={styles.toast}>
      <span role="status" className={styles.saved}>
        <Check size={15} strokeWidth={1.9} aria-hidden />
        {t('alreadySaved', { time: time(new Date(savedAt)) })}
      </span>
      <NameForm {...form} taking={asked} onFocus={asked ? undefined : onAsk} onLeave={onLeave} />
      <span className={styles.keys} aria-hidden>
        {asked ? t('nameKeys') : t('nameAgain', { key: shortcut })}
      </span>
    </div>
  )
}
