import { CircleAlert, CircleCheck, Eye, FolderOpen, Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import type { Output } from '../../shared/bridge.ts'
import { whyWithheld } from '../../shared/checks/whyWithheld.ts'
import { PROFILE_IDS, type ProfileId } from '../../shared/publish/ProfileId.ts'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import panel from '../ui/Panel.module.css'
import { PanelGroup } from '../ui/PanelGroup.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { FileList } from './FileList.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'
import styles from './PublishPanel.module.css'
import { WithheldNote } from './WithheldNote.tsx'

type Trouble = { code: string; message: string }

export type PublishPanelProps = {
  article: Article
  headline: string
  profile: ProfileId
  folder: string | null
  published: Output<'publish:run'> | null
  onProfile(profile: ProfileId): void
  /** Asks for a folder; null when the person changed their mind. */
  onChooseFolder(): Promise<string | null>
  onPreview(profile: ProfileId, folder: string | null): Promise<Output<'publish:preview'>>
  onRun(profile: ProfileId, folder: string, replaceForeign: boolean): Promise<void>
  onShow(): Promise<void>
  toTrouble(error: unknown): Trouble
}

/** Choose what the story becomes and where it goes, look at it, publish it. */
export function PublishPanel({ article, headline, profile, folder, published, ...acts }: PublishPanelProps) {
  const { t } = useTranslation('publish')
  const failureWords = useFailureWords()
  const [busy, setBusy] = useState(false)
  const [previewing, setPreviewing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const ready = headline !== ''
  const withheld = whyWithheld(article, Date.now())

  async function attempt(task: () => Promise<void>) {
    setTrouble(null)
    setBusy(true)
    try {
      await task()
    } catch (error) {
      setTrouble(acts.toTrouble(error))
    } finally {
      setBusy(false)
    }
  }

  const run = (replaceForeign: boolean) =>
    attempt(async () => {
      const target = folder ?? (await acts.onChooseFolder())
      if (target !== null) await acts.onRun(profile, target, replaceForeign)
    })

  return (
    <div className={panel.panel}>
      <PanelGroup title={t('as')}>
        <fieldset className={styles.profiles}>
          <legend className={styles.legend}>{t('as')}</legend>
          {PROFILE_IDS.map(id => (
            <label key={id} className={styles.profile}>
              <input
                type="radio"
                name="profile"
                checked={id === profile}
                onChange={() => {
                  setTrouble(null)
                  acts.onProfile(id)
                }}
              />
              <span className={styles.name}>{t(`profile.${id}`)}</span>
              <span className={styles.about}>{t(`profileAbout.${id}`)}</span>
            </label>
          ))}
        </fieldset>
      </PanelGroup>
      <PanelGroup title={t('folder')}>
        {folder ? (
          <div className={styles.folder}>
            <bdi className={styles.path}>{folder}</bdi>
            <LinkButton onClick={() => attempt(async () => void (await acts.onChooseFolder()))}>
              {t('changeFolder')}
            </LinkButton>
          </div>
        ) : (
          <Button wide onClick={() => attempt(async () => void (await acts.onChooseFolder()))}>
            <FolderOpen size={15} aria-hidden />
            {t('chooseFolder')}
          </Button>
        )}
        {!ready && <p className={panel.note}>{t('emptyHeadline')}</p>}
        {withheld && <WithheldNote why={withheld} until={article.embargo} zone={article.embargoZone} />}
        <div className={styles.actions}>
          <Button disabled={!ready} onClick={() => setPreviewing(true)}>
            <Eye size={15} aria-hidden />
            {t('preview')}
          </Button>
          {/* Not disabled while it works: that would take the focus away from whoever pressed it by key. */}
          <Button
            look="primary"
            disabled={!ready || withheld !== null}
            aria-disabled={busy}
            onClick={() => void (busy || run(false))}
          >
            <Send size={15} aria-hidden />
            {busy ? t('publishing') : t('publish')}
          </Button>
        </div>
        <div role="alert">
          {trouble?.code === 'collision' ? (
            <div className={styles.question}>
              <strong>{t('collisionTitle')}</strong>
              <p>{failureWords(trouble)}</p>
              <div className={styles.actions}>
                <Button onClick={() => setTrouble(null)}>{t('keep')}</Button>
                <Button onClick={() => run(true)}>{t('replace')}</Button>
              </div>
            </div>
          ) : (
            trouble && (
              <p className={styles.error}>
                <CircleAlert size={15} aria-hidden />
                {failureWords(trouble)}
              </p>
            )
          )}
        </div>
      </PanelGroup>
      <div role="status">
        {published && <Published published={published} onShow={() => attempt(acts.onShow)} />}
      </div>
      {article.publications.length > 0 && <Before article={article} />}
      {previewing && (
        <PreviewDialog
          headline={headline}
          onLoad={() => acts.onPreview(profile, folder)}
          withFolder={folder !== null}
          toTrouble={acts.toTrouble}
          onClose={() => setPreviewing(false)}
        />
      )}
    </div>
  )
}

function Published({ published, onShow }: { published: Output<'publish:run'>; onShow(): void }) {
  const { t } = useTranslation('publish')
  const written = published.files.filter(file => file.state !== 'same').length
  return (
    <PanelGroup title={t('done')}>
      <p className={styles.done}>
        <CircleCheck size={16} aria-hidden />
        {written === 0
          ? t('nothingChanged')
          : t('doneWords', { count: published.files.length, folder: published.folder })}
      </p>
      <FileList files={published.files} />
      <Button onClick={onShow}>
        <FolderOpen size={15} aria-hidden />
        {t('show')}
      </Button>
    </PanelGroup>
  )
}

const MOST_RECENT = 5

function Before({ article }: { article: Article }) {
  const { t, i18n } = useTranslation('publish')
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <PanelGroup title={t('before')}>
      <ul className={styles.before}>
        {article.publications
          .slice(-MOST_RECENT)
          .reverse()
          .map(({ profile, at }) => (
            <li key={`${profile} ${at}`}>
              {t('beforeLine', {
                profile: t(`profile.${profile}`, { defaultValue: profile }),
                time: time.format(new Date(at)),
              })}
            </li>
          ))}
      </ul>
    </PanelGroup>
  )
}
