import { CircleCheck, FileArchive, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../shared/bridge/Person.ts'
import type { Output } from '../../shared/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { FolderField } from '../ui/FolderField.tsx'
import { Input } from '../ui/Input.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { BackupFacts } from './BackupFacts.tsx'
import styles from './RestoreDialog.module.css'

type Found = Output<'backup:look'>
type Trouble = { code: string; message: string }

export type RestoreDialogProps = {
  person: Person | null
  /** The card of the work under way: reading the backup, or restoring it. */
  card: ReactNode
  onChooseFile(): Promise<string | null>
  onLook(file: string): Promise<Found>
  onChooseFolder(): Promise<string | null>
  onRestore(input: { file: string; folder: string; partial: boolean; person: Person | null }): Promise<void>
  onClose(): void
  toTrouble(error: unknown): Trouble
}

/** From a backup file to an open library: choose, see what it holds, say where it goes. */
export function RestoreDialog({ person, card, toTrouble, ...acts }: RestoreDialogProps) {
  const { t } = useTranslation('backup')
  const failureWords = useFailureWords()
  const [found, setFound] = useState<Found | null>(null)
  const [folder, setFolder] = useState('')
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const needsName = person === null
  const nameMissing = asked && needsName && name.trim() === ''

  async function attempt(task: () => Promise<void>) {
    setTrouble(null)
    try {
      await task()
    } catch (error) {
      setTrouble(toTrouble(error))
    }
  }

  async function choose() {
    const file = await acts.onChooseFile()
    if (file === null) return
    setFound(null)
    const next = await acts.onLook(file)
    setFound(next)
    setFolder(next.proposal)
  }

  async function restore(file: string, partial: boolean) {
    setAsked(true)
    if (needsName && name.trim() === '') return
    await acts.onRestore({
      file,
      folder,
      partial,
      person: needsName ? { name: name.trim(), role: 'reporter' } : null,
    })
  }

  return (
    <Dialog title={t('restore.title')} closeLabel={t('app:close')} onClose={acts.onClose}>
      <div className={styles.restore}>
        {!found && !card && (
          <div className={styles.intro}>
            <FileArchive size={28} strokeWidth={1.4} aria-hidden />
            <p>{t('restore.intro')}</p>
            <Button look="primary" size="large" onClick={() => void attempt(choose)}>
              {t('restore.choose')}
            </Button>
          </div>
        )}
        {found && (
          <>
            <BackupFacts found={found} />
            <p className={[styles.verdict, found.faults > 0 && styles.damaged].filter(Boolean).join(' ')}>
              {found.faults > 0 ? (
                <TriangleAlert size={16} aria-hidden />
              ) : (
                <CircleCheck size={16} aria-hidden />
              )}
              <span>
                {found.faults > 0 ? t('restore.damaged', { count: found.faults }) : t('restore.whole')}
              </span>
            </p>
            {found.faults > 0 && (
              <details className={styles.faults}>
                <summary>{t('restore.damagedList')}</summary>
                <ul>
                  {found.firstFaults.map(path => (
                    <li key={path}>{path}</li>
                  ))}
                </ul>
              </details>
            )}
            {needsName && (
              <Field label={t('restore.name')} error={nameMissing ? t('restore.nameMissing') : null}>
                {control => (
                  <Input
                    {...control}
                    large
                    value={name}
                    maxLength={120}
                    onChange={event => setName(event.target.value)}
                  />
                )}
              </Field>
            )}
            <FolderField
              label={t('restore.folder')}
              hint={t('restore.folderHint')}
              change={t('restore.change')}
              folder={folder}
              onFolder={setFolder}
              onChoose={acts.onChooseFolder}
              attempt={attempt}
            />
          </>
        )}
        {card}
        <div role="alert" className={styles.trouble}>
          {trouble && trouble.code !== 'cancelled' && failureWords(trouble)}
        </div>
        {found && !card && (
          <div className={styles.actions}>
            <Button onClick={() => void attempt(choose)}>{t('restore.chooseOther')}</Button>
            <Button
              look="primary"
              disabled={folder.trim() === ''}
              onClick={() => void attempt(() => restore(found.file, found.faults > 0))}
            >
              {found.faults > 0 ? t('restore.goPart') : t('restore.go')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  )
}
