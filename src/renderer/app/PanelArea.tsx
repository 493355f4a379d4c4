import { FileText, History, ListChecks, Send, X } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import type { Where } from '../../shared/checks/Finding.ts'
import { gatherAlike } from '../checks/gatherAlike.ts'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { HistoryPanel } from '../history/HistoryPanel.tsx'
import { PublishPanel } from '../publish/PublishPanel.tsx'
import { StoryPanel } from '../story/StoryPanel.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { Checks } from './checks/Checks.tsx'
import styles from './PanelArea.module.css'
import { toFailure } from './toFailure.ts'
import { useRelated } from './useRelated.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const TABS = [
  { name: 'story', icon: FileText, label: 'story:title' },
  { name: 'checks', icon: ListChecks, label: 'checks:title' },
  { name: 'history', icon: History, label: 'history:title' },
  { name: 'publish', icon: Send, label: 'publish:title' },
] as const

export type PanelAreaProps = {
  onClose: (() => void) | null
  focusPage(): void
  /** Goes to what a check is about. */
  onShow(where: Where): void
  handle: StoryHandle | null
}

/** One panel at a time beside the page; one laid over it can be closed. */
export function PanelArea({ onClose, focusPage, onShow, handle }: PanelAreaProps) {
  const { t } = useTranslation()
  const { setPanel } = useWorkspace()
  const panel = useWorkspaceState(state => state.panel)
  const hasStory = useWorkspaceState(state => state.open !== null)
  return (
    <Tabs.Root
      className={styles.root}
      value={panel}
      onValueChange={value => {
        const tab = TABS.find(one => one.name === value)
        if (tab) setPanel(tab.name)
      }}
    >
      <div className={styles.head}>
        <Tabs.List className={styles.tabs} aria-label={t('areas.panel')}>
          {TABS.map(({ name, icon: Icon, label }) => (
            <Tabs.Trigger key={name} value={name} className={styles.tab}>
              <Icon size={17} strokeWidth={1.6} aria-hidden />
              {t(label)}
              {name === 'checks' && <OpenChecks />}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {onClose && <IconButton icon={X} label={t('close')} onClick={onClose} />}
      </div>
      <Tabs.Content value="story" className={styles.content}>
        {hasStory ? <Story onOpened={focusPage} onShow={onShow} /> : <NoStory />}
      </Tabs.Content>
      <Tabs.Content value="checks" className={styles.content}>
        {hasStory ? <Checks handle={handle} onShow={onShow} /> : <NoStory />}
      </Tabs.Content>
      <Tabs.Content value="history" className={styles.content}>
        {hasStory ? <Versions focusPage={focusPage} /> : <NoStory />}
      </Tabs.Content>
      <Tabs.Content value="publish" className={styles.content}>
        {hasStory ? <Publish /> : <NoStory />}
      </Tabs.Content>
    </Tabs.Root>
  )
}

/** How many things there are to look at, on the tab. */
function OpenChecks() {
  const { t } = useTranslation()
  const findings = useWorkspaceState(state => state.checks?.findings ?? null)
  if (!findings || findings.length === 0) return null
  const grave = findings.some(({ severity }) => severity === 'blocks')
  const count = gatherAlike(findings).length
  return (
    <span className={styles.badge} data-grave={grave || undefined}>
      <span aria-hidden>{count}</span>
      <span className={styles.spoken}>{t('checks:open', { count })}</span>
    </span>
  )
}

function NoStory() {
  const { t } = useTranslation()
  return <EmptyState icon={FileText} title={t('page.emptyTitle')} words={t('page.emptyWords')} />
}

function Story({ onOpened, onShow }: { onOpened(): void; onShow(where: Where): void }) {
  const { stories, templates, corrections, updateNewsroom } = useWorkspace()
  const related = useRelated()
  const open = useWorkspaceState(state => state.open)
  const rows = useWorkspaceState(state => state.rows)
  const session = useWorkspaceState(state => state.session)
  const checks = useWorkspaceState(state => state.checks)
  if (!open || !session?.library) return null
  const { newsroom, readOnly } = session.library
  return (
    <StoryPanel
      key={open.article.id}
      article={open.article}
      words={open.words}
      slugFollows={open.slugFollows}
      rows={rows}
      newsroom={newsroom}
      person={session.person?.name ?? ''}
      readOnly={readOnly}
      headline={open.headline}
      checks={checks}
      onChange={stories.change}
      onTemplate={templates.choose}
      onNewsroom={fields => void updateNewsroom(fields)}
      onRemoveCorrection={corrections.remove}
      onShow={onShow}
      onProposeSlug={stories.proposeSlug}
      related={related}
      onOpen={id => void stories.open(id).then(onOpened)}
    />
  )
}

function Versions({ focusPage }: { focusPage(): void }) {
  const { history } = useWorkspace()
  const failureWords = useFailureWords()
  const id = useWorkspaceState(state => state.open?.article.id ?? '')
  const saved = useWorkspaceState(state => state.open?.article.seq ?? 0)
  const { versions, failure, shown } = useWorkspaceState(state => state.history)
  return (
    <HistoryPanel
      key={id}
      versions={versions}
      trouble={failure && failureWords(failure)}
      shown={shown?.seq ?? null}
      saved={saved}
      onLoad={() => void history.load()}
      onChoose={seq => void history.choose(seq)}
      onOpen={focusPage}
    />
  )
}

function Publish() {
  const { publishing } = useWorkspace()
  const open = useWorkspaceState(state => state.open)
  const profile = useWorkspaceState(state => state.publishProfile)
  const folder = useWorkspaceState(state => state.publishFolder)
  const published = useWorkspaceState(state => state.published)
  if (!open) return null
  const { id } = open.article
  return (
    <PublishPanel
      key={id}
      article={open.article}
      headline={open.headline}
      profile={profile}
      folder={folder}
      published={published}
      onProfile={publishing.setProfile}
      onChooseFolder={publishing.chooseFolder}
      onPreview={(chosen, target) => publishing.preview({ id, profile: chosen, folder: target })}
      onRun={(chosen, target, replaceForeign) =>
        publishing.run({ id, profile: chosen, folder: target, replaceForeign })
      }
      onShow={publishing.show}
      toTrouble={toFailure}
    />
  )
}
