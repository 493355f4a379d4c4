import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'

export type PriorityFieldProps = {
  priority: number | null
  disabled: boolean
  onPriority(priority: number | null): void
}

/** As the wires number it: 1 is a flash, 9 can wait. */
const PRIORITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const NAMED: ReadonlySet<number> = new Set([1, 3, 5, 9])

/** How urgent the story is. */
export function PriorityField({ priority, disabled, onPriority }: PriorityFieldProps) {
  const { t } = useTranslation('story')
  return (
    <Field label={t('priority')}>
      {control => (
        <Select
          {...control}
          value={priority ?? ''}
          disabled={disabled}
          onChange={event => onPriority(Number(event.target.value) || null)}
        >
          <option value="">{t('priorities.none')}</option>
          {PRIORITIES.map(one => (
            <option key={one} value={one}>
              {NAMED.has(one) ? `${one} · ${t(`priorities.${one}`)}` : one}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
