import { Fragment, type ReactNode, useMemo } from 'react'
import type { Compared } from '../../../shared/compare/Compared.ts'
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'
import '../../styles/prose.css'
import { directionOf } from '../../ui/directionOf.ts'
import { ComparedBlock } from './ComparedBlock.tsx'
import styles from './CompareView.module.css'

export type CompareViewProps = {
  before: DocumentJson
  /** The same as `before` shows one version, without differences. */
  after: DocumentJson
  /** BCP 47, of the story. */
  language: string
  /** Stands between the standfirst and the body, as on the page. */
  byline?: ReactNode
}

/**
 * Two versions of a story laid over each other, set as on the page: what came underlined, what went struck out.
 * It has no size of its own and scrolls where it is put.
 */
export function CompareView({ before, after, language, byline }: CompareViewProps) {
  const compared = useMemo(() => compareDocuments(before, after), [before, after])
  return (
    <div className={`prose ${styles.compare}`} lang={language} dir={directionOf(language)}>
      {compared.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and the list is made anew as a whole
        <Fragment key={place}>
          <ComparedBlock compared={one} />
          {typeOf(one) === 'standfirst' && byline}
        </Fragment>
      ))}
    </div>
  )
}

function typeOf(compared: Compared): string {
  return 'node' in compared ? compared.node.type : compared.frame.type
}
