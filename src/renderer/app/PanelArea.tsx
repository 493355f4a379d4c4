import { FileText, History, Send, X } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { HistoryPanel } from '../history/HistoryPanel.tsx'
import { PublishPanel } from '../publish/PublishPanel.tsx'
import { StoryPanel } from '../story/StoryPanel.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import styles from './PanelArea.module.css'
import { toFailure } from './toFailure.ts'
import { useRelated } from './useRelated.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const TABS = [
  { name: 'story', icon: FileText, label: 'story:title' },
  { name: 'history', icon: History, label: 'history:title' },
  { name: 'publish', icon: Send, label: 'publish:title' },
] as const

/** One panel at a time beside the page; one laid over it can be closed. */
export function PanelArea({ onClose, focusPage }: { onClose: (() => void) | null; focusPage(): void }) {
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
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {onClose && <IconButton icon={X} label={t('close')} onClick={onClose} />}
      </div>
      <Tabs.Content value="story" className={styles.content}>
        {hasStory ? <Story onOpened={focusPage} /> : <NoStory />}
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

function NoStory() {
  const { t } = useTranslation()
  return <EmptyState icon={FileText} title={t('page.emptyTitle')} words={t('page.emptyWords')} />
}

function Story({ onOpened }: { onOpened(): void }) {
  const { stories, updateNewsroom } = useWorkspace()
  const related = useRelated()
  const open = useWorkspaceState(state => state.open)
  const rows = useWorkspaceState(state => state.rows)
  const session = useWorkspaceState(state => state.session)
  if (!open || !session?.library) return null
  return (
    <StoryPanel
      key={open.article.id}
      article={open.article}
      words={open.words}
      slugFollows={open.slugFollows}
      rows={rows}
      newsroom={session.library.newsroom}
      person={session.person?.name ?? ''}
      readOnly={session.library.readOnly}
      onChange={stories.change}
      onProposeSlug={stories.proposeSlug}
      onSections={sections => void updateNewsroom({ sections })}
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
