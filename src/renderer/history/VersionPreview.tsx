import { CircleAlert, PencilLine, RotateCcw, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import type { Version } from '../../shared/article/Version.ts'
import { countChange } from '../../shared/compare/countChange.ts'
import type { DocumentJson } from '../../shared/document/DocumentJson.ts'
import { Byline } from '../editor/canvas/Byline.tsx'
import canvas from '../editor/canvas/Canvas.module.css'
import { Kicker } from '../editor/canvas/Kicker.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { CompareView } from './compare/CompareView.tsx'
import { NameForm } from './NameForm.tsx'
import { useTimes } from './useTimes.ts'
import { VersionMarks } from './VersionMarks.tsx'
import styles from './VersionPreview.module.css'

export type VersionPreviewProps = {
  version: Version
  /** Null until it is read. */
  article: Article | null
  trouble: string | null
  /** The story as it stands. */
  present: DocumentJson
  differences: boolean
  readOnly: boolean
  onDifferences(shown: boolean): void
  /** With the version's moment as it is said. */
  onRestore(moment: string): void
  onName(name: string): void
  onBack(): void
}

/** An earlier version in the place of the story: read only, and plainly not the story itself. */
export function VersionPreview({ version, article, trouble, present, ...rest }: VersionPreviewProps) {
  const { t } = useTranslation('history')
  const { moment } = useTimes()
  const said = version.state === 'damaged' ? '' : moment(new Date(version.at))
  const title = version.state === 'damaged' ? t('damagedTitle') : t('versionOf', { moment: said })

  const sheet = useRef<HTMLDivElement>(null)
  const read = article !== null

  // Begins where the first difference is, when that is further down.
  useLayoutEffect(() => {
    const scroller = sheet.current?.closest(`.${canvas.canvas}`)
    const first = read && sheet.current?.querySelector('ins, del, [data-change]')
    if (!scroller || !first) return
    const { top } = first.getBoundingClientRect()
    const from = scroller.getBoundingClientRect().top
    if (top > from + scroller.clientHeight * 0.7) scroller.scrollTop += top - from - scroller.clientHeight / 3
  }, [read])

  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    rest.onBack()
  }

  return (
    <section className={styles.preview} aria-label={title} onKeyDown={press}>
      <header className={styles.head}>
        <div className={styles.about}>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.line}>
            {version.name && <bdi className={styles.name}>{version.name}</bdi>}
            {version.state === 'whole' && <bdi>{version.by || t('unknown')}</bdi>}
            <VersionMarks marks={version.marks} />
            {article && <Since version={article.document} present={present} />}
          </p>
        </div>
        <Actions version={version} said={said} {...rest} />
      </header>
      {trouble ? (
        <EmptyState icon={CircleAlert} title={t('notShownTitle')} words={trouble} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keys
        <div className={canvas.canvas} tabIndex={0} data-area-focus role="document" aria-label={title}>
          {article && (
            <div className={canvas.column}>
              <Kicker article={article} />
              <div ref={sheet} className={styles.sheet}>
                <CompareView
                  before={article.document}
                  after={rest.differences ? present : article.document}
                  language={article.language}
                  byline={<Byline article={article} />}
                />
              </div>
            </div>
          )}
        </div>
      )}
    </section>
  )
}

/** What happened to the words since then. */
function Since({ version, present }: { version: DocumentJson; present: DocumentJson }) {
  const { t } = useTranslation('history')
  const { added, removed } = useMemo(() => countChange(version, present), [version, present])
  if (added + removed === 0) return <span>{t('since.nothing')}</span>
  return (
    <span className={styles.since}>
      {t('since.then')} {added > 0 && <ins>{t('since.added', { count: added })}</ins>}
      {added > 0 && removed > 0 && ', '}
      {removed > 0 && <del>{t('since.removed', { count: removed })}</del>}
    </span>
  )
}

type ActionsProps = Pick<
  VersionPreviewProps,
  'version' | 'differences' | 'readOnly' | 'onDifferences' | 'onRestore' | 'onName' | 'onBack'
> & { said: string }

function Actions({
  version,
  said,
  differences,
  readOnly,
  onDifferences,
  onRestore,
  onName,
  onBack,
}: ActionsProps) {
  const { t } = useTranslation('history')
  const [naming, setNaming] = useState(false)
  const toName = useRef<HTMLButtonElement>(null)
  function leaveName() {
    flushSync(() => setNaming(false))
    toName.current?.focus()
  }
  return (
    <div className={styles.actions}>
      {naming ? (
        <NameForm
          name={version.name ?? ''}
          onName={name => {
            leaveName()
            onName(name)
          }}
          onLeave={from => (from ? leaveName() : setNaming(false))}
        />
      ) : (
        <>
          {version.state === 'whole' && (
            <label className={styles.toggle}>
              <input
                type="checkbox"
                checked={differences}
                onChange={event => onDifferences(event.target.checked)}
              />
              {t('differences')}
            </label>
          )}
          {!readOnly && (
            <Button ref={toName} onClick={() => setNaming(true)}>
              <PencilLine size={15} strokeWidth={1.7} aria-hidden />
              {version.name === null ? t('nameThis') : t('rename')}
            </Button>
          )}
          {!readOnly && version.state === 'whole' && (
            <Button onClick={() => onRestore(version.name || said)}>
              <RotateCcw size={15} strokeWidth={1.7} aria-hidden />
              {t('restore')}
            </Button>
          )}
        </>
      )}
      <Button look="primary" onClick={onBack}>
        <Undo2 size={15} strokeWidth={1.7} aria-hidden />
        {t('back')}
      </Button>
    </div>
  )
}
