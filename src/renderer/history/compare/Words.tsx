import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part } from '../../../shared/compare/Compared.ts'
import type { MarkJson } from '../../../shared/document/DocumentJson.ts'
import { MARKS, type MarkName } from '../../../shared/document/index.ts'
import styles from './CompareView.module.css'

type Wrap = (inside: ReactNode, attrs: Readonly<Record<string, unknown>>) => ReactNode

const WRAPS: Readonly<Record<MarkName, Wrap>> = {
  // Reads as a link and is none: nothing on this page is clicked.
  link: inside => <span className={styles.link}>{inside}</span>,
  language: (inside, { lang }) => (
    <span lang={String(lang ?? '')} dir="auto">
      {inside}
    </span>
  ),
  bold: inside => <strong>{inside}</strong>,
  italic: inside => <em>{inside}</em>,
  underline: inside => <u>{inside}</u>,
  strike: inside => <s>{inside}</s>,
  superscript: inside => <sup>{inside}</sup>,
  subscript: inside => <sub>{inside}</sub>,
  code: inside => <code>{inside}</code>,
}

const ORDER = Object.keys(MARKS)

/** Runs of words with their looks, those that came and went marked as such. */
export function Words({ parts }: { parts: readonly Part[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name, and the list is made anew as a whole
  return parts.map((part, place) => <Run key={place} part={part} />)
}

function Run({ part: { kind, text, marks, was, isBreak } }: { part: Part }) {
  const { t } = useTranslation('history')
  const words = isBreak ? <br /> : text
  const dressed = inOrder(marks).reduceRight<ReactNode>(
    (inside, { type, attrs }) => WRAPS[type as MarkName]?.(inside, attrs ?? {}) ?? inside,
    words,
  )
  if (kind === 'added') return <ins className={styles.added}>{dressed}</ins>
  if (kind === 'removed') return <del className={styles.removed}>{dressed}</del>
  if (!was) return <Fragment>{dressed}</Fragment>
  return (
    <span className={styles.restyled} title={t('compare.restyled')}>
      {dressed}
    </span>
  )
}

function inOrder(marks: readonly MarkJson[]): readonly MarkJson[] {
  return marks.toSorted((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type))
}
