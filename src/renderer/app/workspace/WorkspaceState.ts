import type { Article } from '../../../shared/article/Article.ts'
import type { DeskView } from '../../../shared/article/DeskView.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { TrashedStory } from '../../../shared/article/TrashedStory.ts'
import type { BackupState } from '../../../shared/backup/BackupState.ts'
import type { Notice } from '../../../shared/bridge/Notice.ts'
import type { Session } from '../../../shared/bridge/Session.ts'
import type { Output } from '../../../shared/bridge.ts'
import type { ProfileId } from '../../../shared/publish/ProfileId.ts'
import type { RecentLibrary } from '../../../shared/RecentLibrary.ts'
import type { Shelf } from '../../desk/Shelf.ts'
import type { Found } from '../../desk/view/Found.ts'
import type { SettingsSection } from '../../settings/SettingsSection.ts'
import type { ChecksState } from '../checks/ChecksState.ts'
import type { Failure } from '../Failure.ts'
import type { FindingsState } from '../findings/FindingsState.ts'
import { type FindAllState, NOTHING_LOOKED_FOR } from './findAll/FindAllState.ts'
import { BLANK_HISTORY, type HistoryState } from './HistoryState.ts'
import { NOTHING_OUTSIDE, type OutsideState } from './OutsideState.ts'
import type { Work } from './Work.ts'

export type SaveState =
  /** `at` in milliseconds since 1970. */
  | { kind: 'saved'; at: number }
  | { kind: 'edited' }
  | { kind: 'saving' }
  | { kind: 'not-saved'; reason: Failure }

export type OpenStory = {
  /** Everything beside the prose is current; the prose lives in the page and is read from there when saved. */
  article: Article
  /** Where the caret stood when the story was opened. */
  caret: number
  /** As of the last save, or the last try. */
  words: number
  headline: string
  slugFollows: boolean
  /** Rises when another version takes the story's place: the page is made anew. */
  edition: number
}

/** `words` is a message key that names the story. */
type Undoable = { words: string; headline: string; run(): void }

type Peek = { story: TrashedStory; article: Article | null; failure: Failure | null }

/** What many stories are to become; deleting is asked for, the others need an answer first. */
export type Asking = { kind: 'tags' | 'export' | 'delete'; ids: readonly string[] }

export type PanelName = 'story' | 'checks' | 'history' | 'publish'

export type WorkspaceState = {
  /** Null until the main process has answered for the first time. */
  session: Session | null
  /** Why that answer could not be had. */
  startFailure: Failure | null
  /** Newest first. */
  rows: readonly StoryRow[]
  notices: readonly Notice[]
  shelf: Shelf
  /** What stands in the search box. */
  query: string
  order: DeskView['order']
  outside: OutsideState
  /** Null while no words are searched for. */
  found: Found | null
  open: OpenStory | null
  save: SaveState
  /** The window was asked to close and stays open because words are not saved. */
  heldOpen: boolean
  /** The file that holds a copy of what could not be saved, until it is saved. */
  copiedTo: string | null
  panel: PanelName
  /** Focus mode: nothing but the page. */
  focusing: boolean
  /** What was just done and can be taken back. */
  undoable: Undoable | null
  /** Stories chosen together in the list that is in sight. */
  selection: ReadonlySet<string>
  /** Newest first; null until it is asked for. */
  trash: readonly TrashedStory[] | null
  trashCount: number
  /** A story of the trash on the page, to be read only; its failure when it cannot be. */
  peek: Peek | null
  /** A question that is open over the window. */
  asking: Asking | null
  history: HistoryState
  findAll: FindAllState
  /** Null until the open story has been looked through. */
  checks: ChecksState | null
  /** Null until the open story has been looked through for spelling and style. */
  writing: FindingsState | null
  published: Output<'publish:run'> | null
  publishProfile: ProfileId
  publishFolder: string | null
  /** Libraries that were open on this computer; the last one first. */
  recent: readonly RecentLibrary[]
  /** The first screen is shown for another library while one is open. */
  founding: boolean
  /** How the backups of the open library stand; null until that is known. */
  backup: BackupState | null
  /** The person has read why the last scheduled backup was not made. */
  backupTroubleSeen: boolean
  dialog:
    | { kind: 'settings'; section: SettingsSection }
    | { kind: 'restore' }
    | { kind: 'saveTemplate' }
    | null
  /** Long work under way, and its results until they are dismissed; the newest last. */
  works: readonly Work[]
}

export const BLANK: WorkspaceState = {
  session: null,
  outside: NOTHING_OUTSIDE,
  checks: null,
  writing: null,
  startFailure: null,
  rows: [],
  notices: [],
  shelf: 'all',
  query: '',
  order: { by: 'best', reversed: false },
  found: null,
  open: null,
  save: { kind: 'saved', at: 0 },
  heldOpen: false,
  copiedTo: null,
  panel: 'story',
  focusing: false,
  undoable: null,
  selection: new Set(),
  trash: null,
  trashCount: 0,
  peek: null,
  asking: null,
  history: BLANK_HISTORY,
  findAll: NOTHING_LOOKED_FOR,
  published: null,
  publishProfile: 'hugo',
  publishFolder: null,
  recent: [],
  founding: false,
  backup: null,
  backupTroubleSeen: false,
  dialog: null,
  works: [],
}
