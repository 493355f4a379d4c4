import { useTranslation } from 'react-i18next'
import { countLetters } from './countLetters.ts'
import styles from './LengthMeter.module.css'
import { type GoodLength, lengthOf } from './lengthOf.ts'

export type LengthMeterProps = { label: string; text: string; good: GoodLength }

/** How long a line is against the length search results show: as a bar, and in words. */
export function LengthMeter({ label, text, good }: LengthMeterProps) {
  const { t } = useTranslation('story')
  const count = countLetters(text)
  const state = lengthOf(count, good)
  const words = t(`meter.${state}`, { count, ...good })
  // The good length ends at four fifths of the bar.
  const share = (characters: number) => `${Math.min(100, (characters / (good.most * 1.25)) * 100)}%`
  return (
    <div className={styles.meter}>
      <meter
        className={styles.spoken}
        aria-label={label}
        aria-valuetext={words}
        max={good.most}
        value={Math.min(count, good.most)}
      />
      <div className={styles.bar} data-state={state} aria-hidden>
        <span
          className={styles.good}
          style={{ insetInlineStart: share(good.least), inlineSize: share(good.most - good.least) }}
        />
        <span className={styles.filled} style={{ inlineSize: share(count) }} />
      </div>
      <p className={styles.words} aria-hidden>
        {words}
      </p>
    </div>
  )
}
