import { useTranslation } from 'react-i18next'
import type { ChangeKind, Compared, Part } from '../../../shared/compare/Compared.ts'
import { partsOf } from '../../../shared/compare/partsOf.ts'
import type { NodeJson } from '../../../shared/document/DocumentJson.ts'
import { type NodeName, schema } from '../../../shared/document/index.ts'
import styles from './CompareView.module.css'
import { ELEMENTS } from './ELEMENTS.tsx'
import { isKnownBlock } from './isKnownBlock.ts'
import { Words } from './Words.tsx'

/** One block of a comparison, with all that is in it. */
export function ComparedBlock({ compared }: { compared: Compared }) {
  const { t } = useTranslation('history')
  const { frame, was, kind, parts, blocks } = taken(compared)
  if (!isKnownBlock(frame.type)) return null
  const inside = parts ? (
    <Words parts={parts} />
  ) : (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and the list is made anew as a whole
    blocks.map((one, place) => <ComparedBlock key={place} compared={one} />)
  )
  const Element = ELEMENTS[frame.type]
  return (
    <Element
      attrs={frame.attrs ?? {}}
      was={was.attrs ?? {}}
      change={kind === 'same' ? undefined : kind}
      label={kind !== 'same' && WORDLESS.has(frame.type) ? <Label words={t(`compare.${kind}`)} /> : null}
    >
      {inside}
    </Element>
  )
}

/** Blocks that can be without a word to underline or strike out. */
const WORDLESS: ReadonlySet<NodeName> = new Set(['figure', 'embed', 'divider'])

function Label({ words }: { words: string }) {
  return <span className={styles.label}>{words}</span>
}

type Taken = {
  frame: Pick<NodeJson, 'type' | 'attrs'>
  was: Pick<NodeJson, 'type' | 'attrs'>
  kind: ChangeKind
  parts: readonly Part[] | null
  blocks: readonly Compared[]
}

/** A block that is all of one kind is taken as one whose words are all of that kind. */
function taken(compared: Compared): Taken {
  if (!('node' in compared)) {
    const { frame, was } = compared
    return compared.kind === 'words'
      ? { frame, was, kind: 'same', parts: compared.parts, blocks: [] }
      : { frame, was, kind: 'same', parts: null, blocks: compared.blocks }
  }
  const { kind, node } = compared
  const content = node.content ?? []
  const inline = schema.nodes[node.type]?.inlineContent
  return {
    frame: node,
    was: node,
    kind,
    parts: inline ? runsOf(content, kind) : null,
    blocks: inline ? [] : content.map((child): Compared => ({ kind, node: child })),
  }
}

/** The text in runs as stored: no need to go by words where they share one fate. */
function runsOf(content: readonly NodeJson[], kind: ChangeKind): readonly Part[] {
  return content.flatMap((node): readonly Part[] => {
    if (node.text === undefined) return partsOf([node]).map(part => ({ ...part, kind }))
    return [{ kind, text: node.text, marks: node.marks ?? [] }]
  })
}
