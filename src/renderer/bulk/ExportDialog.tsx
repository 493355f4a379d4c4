import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PROFILE_IDS, type ProfileId } from '../../shared/publish/ProfileId.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './Bulk.module.css'

export type ExportDialogProps = {
  count: number
  profile: ProfileId
  folder: string | null
  onProfile(profile: ProfileId): void
  onChooseFolder(): void
  onExport(folder: string): void
  onClose(): void
}

/** What many stories become, and where they go. */
export function ExportDialog({ count, profile, folder, ...acts }: ExportDialogProps) {
  const { t } = useTranslation('bulk')
  return (
    <Dialog title={t('export.dialog', { count })} closeLabel={t('app:close')} onClose={acts.onClose}>
      <div className={styles.form}>
        <Field label={t('publish:as')} hint={t(`publish:profileAbout.${profile}`)}>
          {control => (
            <Select
              {...control}
              value={profile}
              onChange={event => {
                const chosen = PROFILE_IDS.find(id => id === event.target.value)
                if (chosen) acts.onProfile(chosen)
              }}
            >
              {PROFILE_IDS.map(id => (
                <option key={id} value={id}>
                  {t(`publish:profile.${id}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div>
          <p className={styles.legend}>{t('publish:folder')}</p>
          {folder ? (
            <div className={styles.folder}>
              <bdi>{folder}</bdi>
              <LinkButton onClick={acts.onChooseFolder}>{t('publish:changeFolder')}</LinkButton>
            </div>
          ) : (
            <Button wide onClick={acts.onChooseFolder}>
              <FolderOpen size={15} aria-hidden />
              {t('publish:chooseFolder')}
            </Button>
          )}
        </div>
        <div className={styles.foot}>
          <Button onClick={acts.onClose}>{t('app:cancel')}</Button>
          <Button look="primary" disabled={!folder} onClick={() => folder && acts.onExport(folder)}>
            {t('export.apply', { count })}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
