import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import styles from './FolderField.module.css'
import { Input } from './Input.tsx'

export type FolderFieldProps = {
  label: string
  hint: string
  error?: string | null
  /** Names the button that opens the computer's own dialog. */
  change: string
  folder: string
  onFolder(folder: string): void
  /** Null when the person changed their mind. */
  onChoose(): Promise<string | null>
  /** Runs the choosing where its trouble is told. */
  attempt(task: () => Promise<void>): Promise<unknown>
}

/** A folder, typed or chosen. */
export function FolderField({
  label,
  hint,
  error = null,
  change,
  folder,
  onFolder,
  ...acts
}: FolderFieldProps) {
  const choose = async () => {
    const chosen = await acts.onChoose()
    if (chosen !== null) onFolder(chosen)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {control => (
        <div className={styles.folder}>
          <Input
            {...control}
            large
            dir="ltr"
            value={folder}
            onChange={event => onFolder(event.target.value)}
          />
          <Button size="large" onClick={() => void acts.attempt(choose)}>
            {change}
          </Button>
        </div>
      )}
    </Field>
  )
}
