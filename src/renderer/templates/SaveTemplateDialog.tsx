import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import bulk from '../bulk/Bulk.module.css'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { Segmented } from '../ui/Segmented.tsx'

export type SaveTemplateDialogProps = {
  proposal: string
  onSave(name: string, words: 'outline' | 'all'): void
  onClose(): void
}

const WORDS = ['outline', 'all'] as const

/** Keeps the open story as a kind of story to begin others from. */
export function SaveTemplateDialog({ proposal, onSave, onClose }: SaveTemplateDialogProps) {
  const { t } = useTranslation('templates')
  const first = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(proposal.slice(0, 80))
  const [words, setWords] = useState<'outline' | 'all'>('outline')

  function save(event: FormEvent) {
    event.preventDefault()
    if (name.trim()) onSave(name.trim(), words)
  }

  return (
    <Dialog title={t('saveTitle')} closeLabel={t('app:close')} first={first} onClose={onClose}>
      <form className={bulk.form} onSubmit={save}>
        <Field label={t('name')} hint={t('nameHint')}>
          {control => (
            <Input
              {...control}
              ref={first}
              maxLength={80}
              value={name}
              onFocus={event => event.target.select()}
              onChange={event => setName(event.target.value)}
            />
          )}
        </Field>
        <div>
          <p className={bulk.legend}>{t('keeps')}</p>
          <Segmented
            large
            label={t('keeps')}
            value={words}
            onValue={setWords}
            choices={WORDS.map(value => ({ value, label: t(`words.${value}`) }))}
          />
        </div>
        <p className={bulk.words}>{t(`wordsHint.${words}`)}</p>
        <div className={bulk.foot}>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
