import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Byline } from '../../shared/article/Article.ts'
import { Button } from '../ui/Button.tsx'
import { ComboBox } from '../ui/ComboBox.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Input } from '../ui/Input.tsx'
import styles from './BylinesField.module.css'

export type BylinesFieldProps = {
  bylines: readonly Byline[]
  known: readonly Byline[]
  disabled: boolean
  onBylines(bylines: Byline[]): void
}

type Line = { key: number; byline: Byline }

/** Who wrote the story. A line without a name is being written and is not part of the story yet. */
export function BylinesField({ bylines, known, disabled, onBylines }: BylinesFieldProps) {
  const { t } = useTranslation('story')
  const [lines, setLines] = useState<readonly Line[]>(() =>
    (bylines.length > 0 ? bylines : [{ name: '' }]).map((byline, key) => ({ key, byline })),
  )

  function write(next: readonly Line[]) {
    setLines(next)
    onBylines(next.map(line => line.byline).filter(byline => byline.name.trim() !== ''))
  }

  function patch(key: number, fields: Byline | { role: string }) {
    write(lines.map(line => (line.key === key ? { key, byline: { ...line.byline, ...fields } } : line)))
  }

  return (
    <fieldset disabled={disabled}>
      <legend className={styles.legend}>{t('bylines')}</legend>
      <ul className={styles.bylines}>
        {lines.map(({ key, byline }, index) => (
          <li key={key} className={styles.byline}>
            <ComboBox
              aria-label={t('bylineNameOf', { number: index + 1 })}
              placeholder={t('bylineName')}
              value={byline.name}
              choices={known.map(author => author.name)}
              onValue={name => patch(key, known.find(author => author.name === name) ?? { name })}
            />
            <Input
              aria-label={t('bylineRoleOf', { number: index + 1 })}
              placeholder={t('bylineRole')}
              value={byline.role ?? ''}
              onChange={event => patch(key, { role: event.target.value })}
            />
            <IconButton
              icon={X}
              size="small"
              label={t('removeByline', { number: index + 1 })}
              onClick={() => write(lines.filter(line => line.key !== key))}
            />
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        className={styles.add}
        onClick={() =>
          setLines([...lines, { key: Math.max(0, ...lines.map(line => line.key + 1)), byline: { name: '' } }])
        }
      >
        <Plus size={15} aria-hidden />
        {t('addByline')}
      </Button>
    </fieldset>
  )
}
