import { useMemo } from 'react'
import type { Where } from '../../../shared/checks/Finding.ts'
import type { LedgerEntry, Settlement } from '../../../shared/ledger/LedgerEntry.ts'
import { settle } from '../../../shared/ledger/settle.ts'
import { ChecksPanel } from '../../checks/ChecksPanel.tsx'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import { useWorkspace } from '../useWorkspace.ts'
import { useWorkspaceState } from '../useWorkspaceState.ts'
import { styleActs } from './styleActs.ts'

/** The checks of the open story beside its page. */
export function Checks({ handle, onShow }: { handle: StoryHandle | null; onShow(where: Where): void }) {
  const workspace = useWorkspace()
  const { store, stories, updateNewsroom, words } = workspace
  const style = useMemo(() => handle && styleActs(workspace, handle), [workspace, handle])
  const article = useWorkspaceState(state => state.open?.article ?? null)
  const checks = useWorkspaceState(state => state.checks)
  const library = useWorkspaceState(state => state.session?.library ?? null)
  if (!article || !library) return null

  /** Of the ledger as it stands this moment: two fields may settle one after the other before anything is drawn. */
  function onSettle({ quotation }: LedgerEntry, fields: Partial<Settlement>) {
    const { open, checks: now } = store.getState()
    const entry = now?.entries.find(one => one.quotation.from === quotation.from)
    if (open && entry) stories.change({ quotes: settle(open.article.quotes, entry, fields) })
  }

  return (
    <ChecksPanel
      key={article.id}
      findings={checks?.findings ?? null}
      entries={checks?.entries ?? []}
      rule={library.newsroom.quotations ?? 'warns'}
      readOnly={library.readOnly}
      onShow={onShow}
      onSettle={onSettle}
      style={library.readOnly ? null : style}
      ignored={article.ignored?.length ?? 0}
      onForgetIgnored={words.forgetIgnored}
      onRule={quotations => void updateNewsroom({ quotations })}
    />
  )
}
