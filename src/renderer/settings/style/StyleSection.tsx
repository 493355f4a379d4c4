import { FileDown, FileUp, Plus, Sparkles } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mergeRules } from '../../../shared/style/mergeRules.ts'
import { SAMPLE_RULES } from '../../../shared/style/SAMPLE_RULES.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import dialog from '../SettingsDialog.module.css'
import { RuleForm } from './RuleForm.tsx'
import { RuleList } from './RuleList.tsx'
import styles from './StyleSection.module.css'
import type { RuleTester } from './useRuleTester.ts'

export type StyleSectionProps = {
  rules: readonly StyleRule[]
  readOnly: boolean
  /** BCP 47, those of the newsroom. */
  languages: readonly string[]
  tester: RuleTester
  onRules(rules: readonly StyleRule[]): void
  /** Null when the person changed their mind. Rejects with a failure whose words are for the person. */
  onImport(): Promise<readonly StyleRule[] | null>
  onExport(): Promise<string | null>
  wordsOf(error: unknown): string
}

type Told = { readonly words: string; readonly undo?: readonly StyleRule[]; readonly isTrouble?: boolean }

/** The newsroom's own rules: seen, written, tried, taken in from a file and given away in one. */
export function StyleSection({ rules, readOnly, languages, tester, onRules, ...files }: StyleSectionProps) {
  const { t } = useTranslation('style')
  const [editing, setEditing] = useState<StyleRule | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const missing = SAMPLE_RULES.filter(sample => !rules.some(({ id }) => id === sample.id))

  function put(rule: StyleRule) {
    const isNew = !rules.some(({ id }) => id === rule.id)
    onRules(isNew ? [rule, ...rules] : rules.map(one => (one.id === rule.id ? rule : one)))
    setEditing(null)
    setTold(null)
  }

  function remove(rule: StyleRule) {
    onRules(rules.filter(one => one !== rule))
    setTold({ words: t('removed', { pattern: rule.pattern }), undo: rules })
  }

  function add(come: readonly StyleRule[], leftOut: readonly StyleRule[] = []) {
    const merged = mergeRules(rules, come)
    onRules(merged)
    const slow = leftOut.map(({ pattern }) => `“${pattern}”`).join(', ')
    const words = [
      t('taken', { count: come.length }),
      leftOut.length > 0 ? t('leftOut', { count: leftOut.length, patterns: slow }) : '',
    ]
    setTold({ words: words.join(' ').trim(), undo: rules, isTrouble: leftOut.length > 0 })
  }

  async function bringIn() {
    setTold(null)
    try {
      const come = await files.onImport()
      if (!come) return
      const kept: StyleRule[] = []
      for (const rule of come) if (!rule.regex || !(await tester.prove(rule))) kept.push(rule)
      add(
        kept,
        come.filter(rule => !kept.includes(rule)),
      )
    } catch (error) {
      setTold({ words: files.wordsOf(error), isTrouble: true })
    }
  }

  async function giveAway() {
    setTold(null)
    try {
      const path = await files.onExport()
      if (path !== null) setTold({ words: t('exported', { path }) })
    } catch (error) {
      setTold({ words: files.wordsOf(error), isTrouble: true })
    }
  }

  if (editing)
    return (
      <RuleForm
        rule={editing}
        languages={languages}
        tester={tester}
        onSave={put}
        onCancel={() => setEditing(null)}
      />
    )
  return (
    <div className={dialog.section}>
      <div className={styles.head}>
        <Button
          disabled={readOnly}
          onClick={() =>
            setEditing({
              id: crypto.randomUUID(),
              pattern: '',
              regex: false,
              suggestion: '',
              reason: '',
              severity: 'warn',
              caseSensitive: false,
            })
          }
        >
          <Plus size={15} aria-hidden />
          {t('add')}
        </Button>
        <Button look="quiet" disabled={readOnly} onClick={() => void bringIn()}>
          <FileDown size={15} aria-hidden />
          {t('import')}
        </Button>
        <Button look="quiet" disabled={rules.length === 0} onClick={() => void giveAway()}>
          <FileUp size={15} aria-hidden />
          {t('export')}
        </Button>
      </div>
      <div role="status" className={styles.told} data-trouble={told?.isTrouble ? '' : undefined}>
        {told && (
          <p>
            {told.words}{' '}
            {told.undo && (
              <LinkButton
                onClick={() => {
                  if (told.undo) onRules(told.undo)
                  setTold(null)
                }}
              >
                {t('app:undo')}
              </LinkButton>
            )}
          </p>
        )}
      </div>
      {rules.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <RuleList rules={rules} readOnly={readOnly} onEdit={setEditing} onRemove={remove} />
      {missing.length > 0 && !readOnly && (
        <div className={styles.samples}>
          <p>{t('samplesWords')}</p>
          <Button onClick={() => add(missing)}>
            <Sparkles size={15} aria-hidden />
            {t('addSamples', { count: missing.length })}
          </Button>
        </div>
      )}
    </div>
  )
}
