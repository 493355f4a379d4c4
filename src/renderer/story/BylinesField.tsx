import { Link2, Plus, X } from 'lucide-react'
import { type FocusEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Byline } from '../../shared/article/Article.ts'
import { publicAddress } from '../../shared/checks/publicAddress.ts'
import { Button } from '../ui/Button.tsx'
import { ComboBox } from '../ui/ComboBox.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Input } from '../ui/Input.tsx'
import { NeededMark } from '../ui/NeededMark.tsx'
import styles from './BylinesField.module.css'

export type BylinesFieldProps = {
  bylines: readonly Byline[]
  /** Everybody who writes here, each once. */
  known: readonly Byline[]
  needed: boolean
  disabled: boolean
  onBylines(bylines: Byline[]): void
  /** A line with a role or a page was left: next time its name brings them along. */
  onAuthor(author: Byline): void
}

type Line = { key: number; byline: Byline; page: boolean }

/** Who wrote the story. A line without a name is being written and is not part of the story yet. */
export function BylinesField({ bylines, known, needed, disabled, onBylines, onAuthor }: BylinesFieldProps) {
  const { t } = useTranslation('story')
  const [lines, setLines] = useState<readonly Line[]>(() =>
    (bylines.length > 0 ? bylines : [{ name: '' }]).map((byline, key) => lineOf(byline, key)),
  )

  function write(next: readonly Line[]) {
    setLines(next)
    onBylines(next.map(line => line.byline).filter(byline => byline.name.trim() !== ''))
  }

  function patch(key: number, fields: Partial<Byline>) {
    write(lines.map(line => (line.key === key ? { ...line, byline: withFields(line.byline, fields) } : line)))
  }

  function nameIt(key: number, name: string) {
    const author = known.find(one => one.name === name)
    if (!author) patch(key, { name })
    else write(lines.map(line => (line.key === key ? lineOf({ ...line.byline, ...author }, key) : line)))
  }

  function leave(event: FocusEvent<HTMLLIElement>, { name, role = '', url = '' }: Byline) {
    if (event.currentTarget.contains(event.relatedTarget) || !name.trim() || !(role.trim() || url.trim()))
      return
    const author = known.find(one => one.name === name.trim())
    if ((author?.role ?? '') !== role || (author?.url ?? '') !== url)
      onAuthor(withFields({ name: name.trim() }, { role, url }))
  }

  const flip = (key: number) =>
    setLines(lines.map(line => (line.key === key ? { ...line, page: !line.page } : line)))

  return (
    <fieldset disabled={disabled}>
      <legend className={styles.legend}>
        {t('bylines')}
        {needed && <NeededMark />}
      </legend>
      <ul className={styles.bylines}>
        {lines.map(({ key, byline, page }, index) => {
          const number = index + 1
          const url = byline.url ?? ''
          const about = `byline-page-${key}`
          const wrong = url !== '' && publicAddress(url) === null
          return (
            <li key={key} className={styles.byline} onBlur={event => leave(event, byline)}>
              <ComboBox
                aria-label={t('bylineNameOf', { number })}
                placeholder={t('bylineName')}
                value={byline.name}
                choices={known.map(author => author.name)}
                onValue={name => nameIt(key, name)}
              />
              <IconButton
                icon={X}
                size="small"
                label={t('removeByline', { number })}
                onClick={() => write(lines.filter(line => line.key !== key))}
              />
              <Input
                aria-label={t('bylineRoleOf', { number })}
                placeholder={t('bylineRole')}
                value={byline.role ?? ''}
                onChange={event => patch(key, { role: event.target.value })}
              />
              <IconButton
                icon={Link2}
                size="small"
                aria-pressed={page}
                label={t('bylinePage', { number })}
                onClick={() => flip(key)}
              />
              {page && (
                <div className={styles.page}>
                  <Input
                    type="url"
                    dir="ltr"
                    aria-label={t('bylinePageOf', { number })}
                    aria-describedby={wrong ? about : undefined}
                    aria-invalid={wrong}
                    placeholder="https://"
                    value={url}
                    spellCheck={false}
                    onChange={event => patch(key, { url: event.target.value })}
                  />
                  <p id={about} aria-live="polite" className={styles.wrong}>
                    {wrong ? t('bylinePageWrong') : ''}
                  </p>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <Button
        look="quiet"
        className={styles.add}
        onClick={() =>
          setLines([...lines, lineOf({ name: '' }, Math.max(0, ...lines.map(line => line.key + 1)))])
        }
      >
        <Plus size={15} aria-hidden />
        {t('addByline')}
      </Button>
    </fieldset>
  )
}

function lineOf(byline: Byline, key: number): Line {
  return { key, byline, page: Boolean(byline.url) }
}

/** A role or page that is blank is none. */
function withFields(byline: Byline, fields: Partial<Byline>): Byline {
  const { name, role, url } = { ...byline, ...fields }
  return { name, ...(role && { role }), ...(url && { url }) }
}
