import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { StoryCounts } from './StoryCounts.ts'
import { watchCounts } from './watchCounts.ts'

/** The counts of an open page; null until it was counted first. */
export function useStoryCounts(editor: Editor | null): StoryCounts | null {
  const [counts, setCounts] = useState<StoryCounts | null>(null)
  useEffect(() => {
    setCounts(null)
    return editor ? watchCounts(editor, setCounts) : undefined
  }, [editor])
  return counts
}
