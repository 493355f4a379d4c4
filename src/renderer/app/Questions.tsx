import { useMemo } from 'react'
import { ExportDialog } from '../bulk/ExportDialog.tsx'
import { TagsDialog } from '../bulk/TagsDialog.tsx'
import { DeleteDialog } from '../trash/DeleteDialog.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import type { Asking } from './workspace/WorkspaceState.ts'

const QUESTIONS = { tags: Tags, export: Export, delete: Delete } as const satisfies Record<
  Asking['kind'],
  unknown
>

/** What is asked before something is done to many stories, or cannot be taken back. */
export function Questions() {
  const asking = useWorkspaceState(state => state.asking)
  if (!asking || asking.ids.length === 0) return null
  const Question = QUESTIONS[asking.kind]
  return <Question ids={asking.ids} />
}

type QuestionProps = { ids: readonly string[] }

function Tags({ ids }: QuestionProps) {
  const { bulk, askFor } = useWorkspace()
  const rows = useWorkspaceState(state => state.rows)
  const { there, known } = useMemo(() => {
    const wanted = new Set(ids)
    return { there: countTags(rows.filter(row => wanted.has(row.id))), known: countTags(rows) }
  }, [rows, ids])
  return (
    <TagsDialog
      count={ids.length}
      there={there}
      known={known.map(({ tag }) => tag)}
      onChange={(add, remove) => {
        askFor(null)
        void bulk.changeTags(ids, add, remove)
      }}
      onClose={() => askFor(null)}
    />
  )
}

function Export({ ids }: QuestionProps) {
  const { bulk, publishing, askFor, report } = useWorkspace()
  const profile = useWorkspaceState(state => state.publishProfile)
  const folder = useWorkspaceState(state => state.publishFolder)
  return (
    <ExportDialog
      count={ids.length}
      profile={profile}
      folder={folder}
      onProfile={publishing.setProfile}
      onChooseFolder={() => void publishing.chooseFolder().catch(report)}
      onExport={chosen => {
        askFor(null)
        void bulk.exportTo(ids, profile, chosen)
      }}
      onClose={() => askFor(null)}
    />
  )
}

function Delete({ ids }: QuestionProps) {
  const { trash, askFor } = useWorkspace()
  const trashed = useWorkspaceState(state => state.trash)
  const only = trashed?.find(({ id }) => id === ids[0])?.row
  return (
    <DeleteDialog
      count={ids.length}
      headline={only?.headline || only?.slugline || ids[0] || ''}
      onDelete={() => {
        askFor(null)
        void trash.deleteForEver(ids)
      }}
      onClose={() => askFor(null)}
    />
  )
}

/** Every tag with how many of the rows have it, the most used first. */
function countTags(rows: readonly { readonly tags: readonly string[] }[]) {
  const counts = new Map<string, number>()
  for (const tag of rows.flatMap(row => row.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
}
