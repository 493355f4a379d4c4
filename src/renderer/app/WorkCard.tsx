import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ProgressCard } from '../ui/ProgressCard.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { useWorkspace } from './useWorkspace.ts'
import type { Phrase, Work } from './workspace/Work.ts'

/** The card of one piece of long work: in its corner, or where the work was asked for. */
export function WorkCard({ work }: { work: Work }) {
  const { t } = useTranslation('work')
  const failureWords = useFailureWords()
  const { works } = useWorkspace()
  const say = (phrase: Phrase) => t(phrase.key, { ...phrase.values })
  const { id, title, done, total, step, result } = work
  const failures = (result?.failures ?? []).map(({ name, failure }) => ({ name, why: failureWords(failure) }))
  return (
    <ProgressCard
      title={say(title)}
      state={result?.tone ?? 'running'}
      done={done}
      total={total}
      words={
        result
          ? say(result.words)
          : [step && say(step), total !== null && t('counted', { done, total })].filter(Boolean).join(' · ')
      }
      failures={failures}
      failuresTitle={t('failures', { count: failures.length })}
      closeLabel={t('dismiss')}
      onClose={() => works.dismiss(id)}
      actions={
        result ? (
          result.action && (
            <Button
              onClick={() => {
                works.dismiss(id)
                result.action?.run()
              }}
            >
              {say(result.action.label)}
            </Button>
          )
        ) : (
          <Button disabled={!work.mayCancel} aria-disabled={work.stopping} onClick={() => works.cancel(id)}>
            {work.stopping ? t('stopping') : t('cancel')}
          </Button>
        )
      }
    />
  )
}
