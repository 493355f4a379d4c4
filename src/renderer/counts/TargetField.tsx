import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { readWordTarget } from '../ui/readWordTarget.ts'

export type TargetFieldProps = {
  ref: Ref<HTMLInputElement>
  words: number
  target: number | null
  disabled: boolean
  onTarget(target: number | null): void
  onDone(): void
}

/** How long the story is meant to be, and how far it is. */
export function TargetField({ ref, words, target, disabled, onTarget, onDone }: TargetFieldProps) {
  const { t } = useTranslation('counts')
  const left = target === null ? null : target - words
  return (
    <Field
      label={t('target')}
      hint={
        left === null ? t('targetHint') : left >= 0 ? t('left', { count: left }) : t('over', { count: -left })
      }
    >
      {control => (
        <Input
          {...control}
          ref={ref}
          inputMode="numeric"
          value={target ?? ''}
          disabled={disabled}
          onChange={event => onTarget(readWordTarget(event.target.value))}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone()
          }}
        />
      )}
    </Field>
  )
}
