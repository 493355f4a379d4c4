import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NameForm } from './NameForm.tsx'
import styles from './NamingToast.module.css'
import { useTimes } from './useTimes.ts'

export type NamingToastProps = {
  /** Milliseconds since 1970. */
  savedAt: number
  name: string
  onName(name: string): void
  onLeave(): void
}

/** Says that the story is saved already, and offers a name for the version it is. */
export function NamingToast({ savedAt, name, onName, onLeave }: NamingToastProps) {
  const { t } = useTranslation('history')
  const { time } = useTimes()
  return (
    <div className={styles.toast}>
      <span role="status" className={styles.saved}>
        <Check size={15} strokeWidth={1.9} aria-hidden />
        {t('alreadySaved', { time: time(new Date(savedAt)) })}
      </span>
      <NameForm name={name} onName={onName} onLeave={onLeave} />
      <span className={styles.keys} aria-hidden>
        {t('nameKeys')}
      </span>
    </div>
  )
}
