import { Check, CircleAlert, CircleDashed, Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './StatusBar.module.css'
import { useSteady } from './useSteady.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const STEADY_MS = 250

/** Whether everything written is on the disk, and since when. */
export function SaveLine() {
  const { t, i18n } = useTranslation()
  const save = useSteady(
    useWorkspaceState(state => state.save),
    STEADY_MS,
  )
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  if (readOnly) return <Line icon={Lock} words={t('save.readOnly')} />
  if (save.kind === 'not-saved')
    return <Line icon={CircleAlert} look={styles.notSaved} words={t('save.notSaved')} />
  if (save.kind !== 'saved') return <Line icon={CircleDashed} words={t('save.saving')} />
  const time = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(isToday(save.at) ? {} : { day: 'numeric', month: 'short' }),
  }).format(save.at)
  return <Line icon={Check} look={styles.saved} words={t('save.saved', { time })} />
}

function isToday(at: number): boolean {
  return new Date(at).toDateString() === new Date().toDateString()
}

function Line({ icon: Icon, look, words }: { icon: typeof Check; look?: string | undefined; words: string }) {
  return (
    <span data-save className={[styles.item, look].filter(Boolean).join(' ')}>
      <Icon size={15} strokeWidth={1.9} aria-hidden />
      {words}
    </span>
  )
}
