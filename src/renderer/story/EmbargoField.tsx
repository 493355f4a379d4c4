import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { isTimeZone } from '../../shared/time/isTimeZone.ts'
import { wallClock } from '../../shared/time/wallClock.ts'
import { zonedInstant } from '../../shared/time/zonedInstant.ts'
import { ComboBox } from '../ui/ComboBox.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { ownTimeZone } from '../ui/ownTimeZone.ts'
import panel from '../ui/Panel.module.css'
import { sayMoment } from '../ui/sayMoment.ts'
import { useNow } from '../ui/useNow.ts'
import { sayDistance } from './sayDistance.ts'

type Embargo = Pick<Article, 'embargo' | 'embargoZone'>

export type EmbargoFieldProps = {
  value: Embargo
  /** IANA, of the newsroom; undefined when it has not said. */
  usualZone: string | undefined
  disabled: boolean
  onChange(fields: Embargo): void
  onUsualZone(zone: string): void
}

const ZONES = Intl.supportedValuesOf('timeZone')
/** A year that is still being typed begins with zeros. */
const EARLIEST = '2000'
const LOOK_AGAIN_MS = 20_000

/** Until when the story must not go out, by the clocks of which place. */
export function EmbargoField({ value, usualZone, disabled, onChange, onUsualZone }: EmbargoFieldProps) {
  const { t, i18n } = useTranslation('story')
  const own = ownTimeZone()
  const usual = usualZone && isTimeZone(usualZone) ? usualZone : own
  const { embargo } = value
  const zone = isTimeZone(value.embargoZone) ? value.embargoZone : usual
  const [draft, setDraft] = useState<string | null>(null)
  const [typedZone, setTypedZone] = useState<string | null>(null)
  const now = useNow(LOOK_AGAIN_MS)
  const wrongZone = typedZone !== null && typedZone.trim() !== '' && !isTimeZone(typedZone.trim())

  function write(clock: string) {
    setDraft(clock)
    const at = clock >= EARLIEST ? zonedInstant(clock, zone) : null
    if (at) onChange({ embargo: at, embargoZone: zone })
  }

  function writeZone(typed: string) {
    setTypedZone(typed)
    // In the spelling of the list: the platform takes any case.
    const next = ZONES.find(known => known.toLowerCase() === typed.trim().toLowerCase()) ?? typed.trim()
    if (!embargo || !isTimeZone(next) || next === zone) return
    const at = zonedInstant(wallClock(embargo, zone), next)
    if (at) onChange({ embargo: at, embargoZone: next })
  }

  const moment = embargo ? Date.parse(embargo) : 0
  const away = embargo ? sayDistance(moment, now, i18n.language) : ''
  const here = embargo ? sayMoment(embargo, own, i18n.language) : ''
  const said = !embargo
    ? t('embargoHint', { zone })
    : moment <= now
      ? t('embargoPassed', { away, here })
      : zone === own
        ? t('embargoAway', { away })
        : t('embargoElsewhere', { away, here })

  return (
    <div data-check="embargo" className={panel.stack}>
      <Field
        label={t('embargo')}
        hint={said}
        aside={
          embargo && (
            <LinkButton
              disabled={disabled}
              onClick={() => {
                setDraft(null)
                onChange({ embargo: null, embargoZone: '' })
              }}
            >
              {t('embargoLift')}
            </LinkButton>
          )
        }
      >
        {control => (
          <Input
            {...control}
            type="datetime-local"
            value={draft ?? (embargo ? wallClock(embargo, zone) : '')}
            disabled={disabled}
            onChange={event => {
              const { value: clock, validity } = event.target
              // While a part of it is blank the embargo stands as it was: it never lapses by itself.
              if (clock === '' && !validity.badInput) {
                setDraft(null)
                onChange({ embargo: null, embargoZone: '' })
              } else write(clock)
            }}
            onBlur={() => setDraft(null)}
          />
        )}
      </Field>
      {embargo && (
        <Field
          label={t('zone')}
          error={wrongZone ? t('zoneWrong') : null}
          aside={
            zone !== usual && (
              <LinkButton disabled={disabled} onClick={() => onUsualZone(zone)}>
                {t('zoneUsual')}
              </LinkButton>
            )
          }
        >
          {control => (
            <ComboBox
              {...control}
              aria-label={t('zone')}
              value={typedZone ?? zone}
              choices={ZONES}
              disabled={disabled}
              spellCheck={false}
              dir="ltr"
              onFocus={event => event.target.select()}
              onValue={writeZone}
              onTake={() => setTypedZone(null)}
              onBlur={() => setTypedZone(null)}
            />
          )}
        </Field>
      )}
    </div>
  )
}
