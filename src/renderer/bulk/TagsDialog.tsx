import { Minus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ChipsField } from '../ui/ChipsField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './Bulk.module.css'

export type TagsDialogProps = {
  count: number
  /** The tags the stories have now, with how many of them. */
  there: readonly { readonly tag: string; readonly count: number }[]
  /** Every tag of the library. */
  known: readonly string[]
  onChange(add: readonly string[], remove: readonly string[]): void
  onClose(): void
}

/** Puts tags on many stories and takes tags off them. */
export function TagsDialog({ count, there, known, onChange, onClose }: TagsDialogProps) {
  const { t } = useTranslation('bulk')
  const [add, setAdd] = useState<readonly string[]>([])
  const [remove, setRemove] = useState<readonly string[]>([])
  const toggle = (tag: string) =>
    setRemove(now => (now.includes(tag) ? now.filter(other => other !== tag) : [...now, tag]))
  return (
    <Dialog title={t('tags.dialog', { count })} closeLabel={t('app:close')} onClose={onClose}>
      <div className={styles.form}>
        <ChipsField
          label={t('tags.add')}
          placeholder={t('tags.addWords')}
          values={add}
          choices={known}
          removeLabel={value => t('app:remove', { value })}
          onValues={setAdd}
        />
        <div>
          <p className={styles.legend}>{t('tags.there')}</p>
          {there.length === 0 ? (
            <p className={styles.words}>{t('tags.none')}</p>
          ) : (
            <ul className={styles.there}>
              {there.map(({ tag, count: on }) => {
                const going = remove.includes(tag)
                const Icon = going ? Undo2 : Minus
                return (
                  <li key={tag}>
                    <button
                      type="button"
                      className={styles.tag}
                      aria-pressed={going}
                      onClick={() => toggle(tag)}
                    >
                      <bdi>{tag}</bdi>
                      <span>{on}</span>
                      <Icon size={13} aria-hidden />
                      <span className={styles.spoken}>{t('tags.takeOff')}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
          )}
        </div>
        <div className={styles.foot}>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button
            look="primary"
            disabled={add.length + remove.length === 0}
            onClick={() => onChange(add, remove)}
          >
            {t('tags.apply')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
