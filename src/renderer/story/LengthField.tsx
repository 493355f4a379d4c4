import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { readWordTarget } from '../ui/readWordTarget.ts'

export type LengthFieldProps = {
  words: number
  target: number | null
  disabled: boolean
  onTarget(target: number | null): void
}

/** How long the story is meant to be, in words. */
export function LengthField({ words, target, disabled, onTarget }: LengthFieldProps) {
  const { t } = useTranslation('story')
  return (
    <Field
      label={t('target')}
      aside={<span>{t('app:status.words', { count: words })}</span>}
      hint={t('targetHint')}
    >
      {control => (
        <Input
          {...control}
          inputMode="numeric"
          value={target ?? ''}
          disabled={disabled}
          onChange={event => onTarget(readWordTarget(event.target.value))}
        />
      )}
    </Field>
  )
}
