import { CircleAlert } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../shared/bridge/Person.ts'
import type { Input as BridgeInput } from '../../shared/bridge.ts'
import type { RecentLibrary } from '../../shared/RecentLibrary.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { FolderField } from '../ui/FolderField.tsx'
import { Input } from '../ui/Input.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import styles from './FirstRun.module.css'
import { LanguageBoxes } from './LanguageBoxes.tsx'
import { RecentLibraries } from './RecentLibraries.tsx'

type Trouble = { code: string; message: string }

export type FirstRunProps = {
  person: Person | null
  defaultFolder: string
  /** Why the library used last could not be opened. */
  trouble: string | null
  onChooseFolder(): Promise<string | null>
  onCreate(input: BridgeInput<'library:create'>): Promise<void>
  onOpenExisting(person: Person): Promise<void>
  /** Libraries that were open here before. */
  recent: readonly RecentLibrary[]
  /** The library that stays open behind this screen. */
  back: { name: string; go(): void } | null
  onOpenRecent(folder: string, person: Person): Promise<void>
  onForget(folder: string): Promise<void>
  onRestore(): void
  toTrouble(error: unknown): Trouble
}

const ROLES = ['reporter', 'editor', 'both'] as const

/** The one screen before the first story. */
export function FirstRun({
  person,
  defaultFolder,
  trouble,
  recent,
  back,
  onCreate,
  toTrouble,
  ...acts
}: FirstRunProps) {
  const { t } = useTranslation('firstRun')
  const failureWords = useFailureWords()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState(person?.name ?? '')
  const [role, setRole] = useState<Person['role']>(person?.role ?? 'reporter')
  const [newsroom, setNewsroom] = useState('')
  const [tagline, setTagline] = useState('')
  const [languages, setLanguages] = useState<readonly string[]>(['en'])
  const [folder, setFolder] = useState(defaultFolder)
  const [checked, setChecked] = useState<'empty' | 'samples' | 'open' | null>(null)
  const [working, setWorking] = useState(false)
  const [refused, setRefused] = useState<Trouble | null>(null)
  const missing = {
    name: checked && name.trim() === '' ? t('nameMissing') : null,
    // The sample stories bring a newsroom of their own.
    newsroom: checked === 'empty' && newsroom.trim() === '' ? t('newsroomNameMissing') : null,
    languages: checked && checked !== 'open' && languages.length === 0 ? t('languagesMissing') : null,
  }

  async function attempt(task: () => Promise<void>) {
    setRefused(null)
    setWorking(true)
    try {
      await task()
    } catch (error) {
      setRefused(toTrouble(error))
    } finally {
      setWorking(false)
    }
  }

  /** After the messages are in place: on to the first field that needs an answer. */
  function goToGap() {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  /** A library that is there already has its newsroom; only who opens it is asked. */
  function open(how: (person: Person) => Promise<void>) {
    setChecked('open')
    if (name.trim() === '') return goToGap()
    void attempt(() => how({ name: name.trim(), role }))
  }

  function create(samples: boolean) {
    setChecked(samples ? 'samples' : 'empty')
    if (name.trim() === '' || (!samples && newsroom.trim() === '') || languages.length === 0) return goToGap()
    void attempt(() =>
      onCreate({
        folder,
        samples,
        person: { name: name.trim(), role },
        newsroom: { name: newsroom.trim(), tagline: tagline.trim(), languages: [...languages] },
      }),
    )
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    create(false)
  }

  return (
    <main className={styles.screen}>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <header className={styles.head}>
          {back && (
            <div>
              <LinkButton onClick={back.go}>{t('libraries:back', { name: back.name })}</LinkButton>
            </div>
          )}
          <h1>{back ? t('another') : t('welcome')}</h1>
          <p>{t('promise')}</p>
        </header>
        {trouble && (
          <div role="alert" className={styles.trouble}>
            <CircleAlert size={16} aria-hidden />
            <div>
              <p>{t('trouble')}</p>
              <p>{trouble}</p>
            </div>
          </div>
        )}
        <section className={styles.group} aria-label={t('you')}>
          <h2>{t('you')}</h2>
          <div className={styles.pair}>
            <Field label={t('name')} error={missing.name}>
              {control => (
                <Input
                  {...control}
                  large
                  autoFocus
                  value={name}
                  maxLength={120}
                  placeholder={t('namePlaceholder')}
                  onChange={event => setName(event.target.value)}
                />
              )}
            </Field>
            <div>
              <p className={styles.label}>{t('role')}</p>
              <Segmented
                large
                label={t('role')}
                value={role}
                onValue={setRole}
                choices={ROLES.map(value => ({ value, label: t(`roles.${value}`) }))}
              />
            </div>
          </div>
        </section>
        {recent.length > 0 && (
          <RecentLibraries
            recent={recent}
            onOpen={chosen => open(who => acts.onOpenRecent(chosen, who))}
            onForget={gone => void acts.onForget(gone)}
          />
        )}
        <section className={styles.group} aria-label={t('newsroom')}>
          <h2>{t('newsroom')}</h2>
          <div className={styles.pair}>
            <Field label={t('newsroomName')} error={missing.newsroom}>
              {control => (
                <Input
                  {...control}
                  large
                  value={newsroom}
                  onChange={event => setNewsroom(event.target.value)}
                />
              )}
            </Field>
            <Field label={t('tagline')}>
              {control => (
                <Input
                  {...control}
                  large
                  value={tagline}
                  placeholder={t('taglinePlaceholder')}
                  onChange={event => setTagline(event.target.value)}
                />
              )}
            </Field>
          </div>
          <LanguageBoxes chosen={languages} error={missing.languages} onChosen={setLanguages} />
        </section>
        <section className={styles.group} aria-label={t('library')}>
          <h2>{t('library')}</h2>
          <FolderField
            label={t('folder')}
            hint={t('folderHint')}
            error={refused && failureWords(refused)}
            change={t('change')}
            folder={folder}
            onFolder={setFolder}
            onChoose={acts.onChooseFolder}
            attempt={attempt}
          />
        </section>
        <footer className={styles.actions}>
          <Button look="primary" size="large" disabled={working} onClick={() => create(true)}>
            {t('withSamples')}
          </Button>
          <Button type="submit" size="large" disabled={working}>
            {t('empty')}
          </Button>
          <span className={styles.last} role="status">
            {working ? (
              t('working')
            ) : (
              <>
                <LinkButton onClick={() => open(acts.onOpenExisting)}>{t('openExisting')}</LinkButton>
                <LinkButton onClick={acts.onRestore}>{t('restore')}</LinkButton>
              </>
            )}
          </span>
        </footer>
      </form>
    </main>
  )
}
