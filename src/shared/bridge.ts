import { z } from 'zod'
import { Article } from './article/Article.ts'
import { DeskView } from './article/DeskView.ts'
import { Hold } from './article/Hold.ts'
import { Newsroom } from './article/Newsroom.ts'
import { OutsideVersion } from './article/OutsideVersion.ts'
import { StoryChange } from './article/StoryChange.ts'
import { StoryRow } from './article/StoryRow.ts'
import { TrashedStory } from './article/TrashedStory.ts'
import { Version } from './article/Version.ts'
import { BackupFound, BackupMade } from './backup/BackupContents.ts'
import { BackupPlan } from './backup/BackupPlan.ts'
import { BackupState } from './backup/BackupState.ts'
import { FindQuery } from './find/FindQuery.ts'
import { FindZone } from './find/FindZone.ts'
import { FoundStory } from './find/FoundStory.ts'
import { MediaName } from './publish/MediaName.ts'
import { PROFILE_IDS } from './publish/ProfileId.ts'
import { RecentLibrary } from './RecentLibrary.ts'
import { StyleRule } from './style/StyleRule.ts'

export const Person = z.object({
  name: z.string().trim().min(1).max(120),
  role: z.enum(['reporter', 'editor', 'both']),
})

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark', 'paper']),
  deskOpen: z.boolean(),
  panelOpen: z.boolean(),
  deskWidth: z.number().int().min(220).max(480),
  panelWidth: z.number().int().min(280).max(560),
  /** Quotes, dashes and the like as the language writes them, while typing. */
  smartPunctuation: z.boolean(),
  /** Of the page's text, in percent. */
  pageZoom: z.number().int().min(80).max(200),
  /** The caret's line stays where it is while writing. */
  typewriter: z.boolean(),
  /** What stays in full ink in focus mode. */
  focusOn: z.enum(['paragraph', 'sentence']),
  /** English is underlined where it is misspelt, and where its grammar is wrong. */
  spelling: z.boolean(),
  grammar: z.boolean(),
  /** Words the spelling checker takes as right on this computer. */
  ownWords: z.array(z.string().min(1).max(100)).max(5000),
})

/** Something the person must know once: a damaged story set aside, a library opened read-only. */
const Notice = z.object({
  id: z.string(),
  code: z.string(),
  message: z.string(),
  path: z.string().nullable(),
})

const Library = z.object({
  folder: z.string(),
  newsroom: Newsroom,
  readOnly: z.boolean(),
  /** Who writes to it, when that is another computer. */
  hold: Hold.nullable(),
  rows: z.array(StoryRow),
  /** How many stories lie in the trash. */
  trashed: z.number().int(),
  notices: z.array(Notice),
})

const Session = z.object({
  version: z.string(),
  platform: z.string(),
  person: Person.nullable(),
  settings: Settings,
  library: Library.nullable(),
  /** Why the library used last could not be opened; it is left as it is. */
  trouble: z.string().nullable(),
  defaultFolder: z.string(),
  /** The story last open and where the caret stood in it: with the rest, so that all is drawn at once. */
  place: z.object({ article: Article, caret: z.number().int().min(0) }).nullable(),
  /** What the desk showed when this library was last open here. */
  view: DeskView.nullable(),
})

export const PlannedFile = z.object({
  path: z.string(),
  bytes: z.number().int(),
  state: z.enum(['new', 'changed', 'same', 'foreign']),
})

const MenuItem = z.union([
  z.object({ kind: z.literal('separator') }),
  z.object({
    kind: z.literal('role'),
    role: z.enum([
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'minimize',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
      'quit',
    ]),
    label: z.string(),
  }),
  z.object({
    kind: z.literal('command'),
    id: z.string(),
    label: z.string(),
    key: z.string().nullable(),
    enabled: z.boolean(),
  }),
])

const MenuTemplate = z.array(z.object({ label: z.string(), items: z.array(MenuItem) })).max(12)

/** A few words of a story around what was searched for, which is marked; null far down a list. */
const Excerpt = z.array(z.object({ text: z.string(), marked: z.boolean() })).readonly()

const Nothing = z.void()
/** Made by the window for a piece of long work it asks for, so that it can follow and cancel it. */
const WorkId = z.uuid()
const Id = z.ulid()
/** One version of a story by its number. */
const VersionOf = z.object({ id: Id, seq: z.number().int().min(0) })
/** A batch small enough that nobody waits for it; the window asks for one after the other. */
const Batch = z.array(Id).min(1).max(100)
/** The stories of a batch that could not be done, each with its reason; the others are done. */
const NotDone = z.array(z.object({ id: z.string(), code: z.string(), message: z.string() }))
const BatchRows = z.object({ rows: z.array(StoryRow), notDone: NotDone })
const Folder = z.string().min(1).max(4096)
/** What is looked for in all stories, in which parts of them, and what shall take its place. */
const Look = z.object({
  query: FindQuery,
  replacement: z.string().max(2000),
  zones: z.array(FindZone),
})
const Place = z.object({ from: z.number().int().min(0), to: z.number().int().min(0) })

/**
 * The one contract between the window and the main process: channel -> what goes in and what comes out.
 * Every type on either side is inferred from it.
 */
export const CHANNELS = {
  'session:get': { input: Nothing, output: Session },
  'session:settings': { input: Settings.partial(), output: Settings },
  'session:place': { input: z.object({ id: Id, caret: z.number().int().min(0) }), output: Nothing },
  'session:view': { input: DeskView, output: Nothing },
  'session:person': { input: Person, output: Person },
  /** Asks for a folder; null when the person changed their mind. */
  'library:choose-folder': { input: Nothing, output: z.string().nullable() },
  'library:create': {
    input: z.object({
      folder: Folder,
      person: Person,
      newsroom: Newsroom.pick({ name: true, tagline: true, languages: true }),
      samples: z.boolean(),
    }),
    output: Session,
  },
  'library:open': { input: z.object({ folder: Folder, person: Person.optional() }), output: Session },
  /** Opens the library for writing that another computer let go or gave no sign of life in. */
  'library:write': { input: Nothing, output: Session },
  'library:close': { input: Nothing, output: Session },
  /** Libraries that were open here, the last one first, the open one among them. */
  'library:recent': { input: Nothing, output: z.array(RecentLibrary) },
  /** Takes a library off that list; its folder stays as it is. */
  'library:forget': { input: z.object({ folder: Folder }), output: z.array(RecentLibrary) },
  /** Shows the library's folder in the computer's own file manager. */
  'library:show': { input: Nothing, output: Nothing },
  /** Shows the place a notice tells of in the computer's own file manager. */
  'library:show-notice': { input: z.object({ id: z.string() }), output: Nothing },
  'library:search': {
    input: z.object({ words: z.string().max(400) }),
    output: z.object({
      stories: z.array(z.object({ id: z.string(), excerpt: Excerpt.nullable() })),
      /** False while some stories are still to be read: asked again a moment later there may be more. */
      complete: z.boolean(),
    }),
  },
  /** Stories like one, the likest first, at most eight; `score` from 0 to 1. */
  'library:related': {
    input: z.object({ id: Id }),
    output: z.object({
      stories: z.array(z.object({ id: z.string(), score: z.number() })),
      /** False while some stories are still to be read: asked again a moment later there may be others. */
      complete: z.boolean(),
    }),
  },
  'newsroom:update': { input: Newsroom.partial(), output: Newsroom },
  /** Asks for a file of style rules and reads it; null when the person changed their mind. Nothing is kept yet. */
  'style:import': { input: Nothing, output: z.array(StyleRule).nullable() },
  /** Asks for a folder and writes the rules there as a file others can take in; its path. */
  'style:export': { input: z.object({ rules: z.array(StyleRule).min(1) }), output: z.string().nullable() },
  'story:read': { input: z.object({ id: Id }), output: Article },
  /** Versions of a story that came in from outside and wait, newest first. */
  'story:outside': { input: z.object({ id: Id }), output: z.array(OutsideVersion) },
  'story:outside-read': { input: z.object({ id: Id, key: OutsideVersion.shape.key }), output: Article },
  /** The story stays as it is; what came in joins its earlier versions. */
  'story:keep-own': { input: z.object({ id: Id }), output: Nothing },
  /** What came in becomes the story, and the story as it was joins its earlier versions. */
  'story:take-outside': { input: z.object({ id: Id, key: OutsideVersion.shape.key }), output: Article },
  /** Of a kind of story (see Template), news unless it says so. Refuses as 'not-found' for a kind that is not kept any more. */
  'story:create': {
    input: z.object({ language: z.string().max(40).optional(), template: z.string().max(40).optional() }),
    output: Article,
  },
  /** Saves the article whole. Answers once it is on the disk, with its new sequence number and row. */
  'story:save': {
    // One string crosses between the processes far faster than a tree of the same size, and is stored as it came.
    input: z.object({ article: Article.omit({ document: true }), document: z.string() }),
    output: z.object({ seq: z.number(), row: StoryRow }),
  },
  /**
   * For a story its library cannot take: asks for a folder and puts a copy there, which need not be one that
   * could be saved. The file that holds all of it; null when the person changed their mind.
   */
  'story:save-elsewhere': { input: z.object({ article: z.string() }), output: z.string().nullable() },
  /** Asks for such a copy and takes it back into the library. */
  'story:bring-back': { input: Nothing, output: Article.nullable() },
  /** The versions of a story, newest first, the story as it is now among them. */
  'history:list': { input: z.object({ id: Id }), output: z.array(Version) },
  'history:read': { input: VersionOf, output: Article },
  /** Puts an earlier version back as a new one; the one before is kept. */
  'history:restore': { input: VersionOf, output: Article },
  /** Names a version, which is then kept for ever; '' takes the name away. */
  'history:name': { input: VersionOf.extend({ name: z.string().trim().max(120) }), output: Nothing },
  /** Changes each as it stands on the disk. `rows` are those of the stories done. */
  'stories:change': { input: z.object({ ids: Batch, change: StoryChange }), output: BatchRows },
  /** `rows` are the copies, in the order asked. */
  'stories:duplicate': { input: z.object({ ids: Batch }), output: BatchRows },
  'stories:trash': { input: z.object({ ids: Batch }), output: z.object({ notDone: NotDone }) },
  /**
   * Publishes many stories, all files or none; a story that cannot go out is left out and told. Long work: refuses
   * as 'cancelled' when it was, with nothing written; as 'collision' while foreign files may not be replaced.
   */
  'stories:export': {
    input: z.object({
      work: WorkId,
      ids: z.array(Id).min(1),
      profile: z.enum(PROFILE_IDS),
      folder: Folder,
      replaceForeign: z.boolean(),
    }),
    output: z.object({ done: z.array(z.string()), files: z.number().int(), notDone: NotDone }),
  },
  /**
   * Looks through the stories whose fields fit `filter`, as the desk's search writes it. Long work: what is found is
   * told as it goes by 'find:found'; cancelled, it answers with what was found so far.
   */
  'find:look': {
    input: Look.extend({ work: WorkId, filter: z.string().max(2000) }),
    output: z.object({
      /** Stories with a match, and the matches in them, also those that were not told. */
      stories: z.number().int(),
      matches: z.number().int(),
      looked: z.number().int(),
      unread: NotDone,
      /** 'notRegex': no regular expression. 'tooSlow': one that was stopped because it did not come to an end. */
      trouble: z.enum(['notRegex', 'tooSlow']).nullable(),
    }),
  },
  /**
   * Replaces chosen matches, as they were told, in a batch of stories. Each is changed whole or not at all, and its
   * version before is kept under the name `mark`. `print` tells the replaced words again when they are to be undone.
   */
  'find:replace': {
    input: Look.extend({
      mark: z.string().min(1).max(120),
      stories: z
        .array(z.object({ id: Id, seq: z.number().int(), places: z.array(Place).min(1) }))
        .min(1)
        .max(100),
    }),
    output: BatchRows.extend({
      done: z.array(z.object({ id: z.string(), seq: z.number().int(), print: z.string() })),
    }),
  },
  /** Puts back the words of version `seq` in stories that read as they did after the replacement. */
  'find:undo': {
    input: z.object({
      stories: z
        .array(z.object({ id: Id, seq: z.number().int(), print: z.string() }))
        .min(1)
        .max(100),
    }),
    output: BatchRows,
  },
  /** Notes down that a replacement in these stories begins; null: that it has come to its end. */
  'find:begin': {
    input: z
      .object({ look: Look, filter: z.string().max(2000), stories: z.array(z.tuple([Id, z.number().int()])) })
      .nullable(),
    output: Nothing,
  },
  /** The replacement in this library that did not come to its end, when Copydesk was stopped in the middle of it. */
  'find:interrupted': {
    input: Nothing,
    output: z.object({ look: Look, filter: z.string(), message: z.string() }).nullable(),
  },
  /** Newest first. */
  'trash:list': { input: Nothing, output: z.array(TrashedStory) },
  'trash:read': { input: z.object({ id: Id }), output: Article },
  'trash:restore': { input: z.object({ ids: Batch }), output: BatchRows },
  /** For ever. The person has been asked. */
  'trash:delete': { input: z.object({ ids: Batch }), output: z.object({ notDone: NotDone }) },
  /** Stores a picture by its content, metadata stripped. */
  'media:add': {
    input: z.object({ bytes: z.instanceof(Uint8Array) }),
    output: z.object({
      name: MediaName,
      width: z.number().int(),
      height: z.number().int(),
      credit: z.string(),
    }),
  },
  /** What publishing would write, and a page to look at; nothing is written. */
  'publish:preview': {
    input: z.object({ id: Id, profile: z.enum(PROFILE_IDS), folder: Folder.nullable() }),
    output: z.object({
      /** A path of the app's own scheme for a frame. */
      page: z.string(),
      /** The text of the main file, as it will be written. */
      source: z.string(),
      files: z.array(PlannedFile),
    }),
  },
  'publish:choose-folder': { input: Nothing, output: z.string().nullable() },
  'publish:run': {
    input: z.object({
      id: Id,
      profile: z.enum(PROFILE_IDS),
      folder: Folder,
      /** Files that someone else wrote or changed at the target are replaced only when this says so. */
      replaceForeign: z.boolean(),
    }),
    output: z.object({ folder: z.string(), files: z.array(PlannedFile), article: Article }),
  },
  /** Shows what was published last in the computer's own file manager. */
  'publish:show': { input: Nothing, output: Nothing },
  'backup:state': { input: Nothing, output: BackupState },
  'backup:plan': { input: BackupPlan.partial(), output: BackupState },
  'backup:choose-folder': { input: Nothing, output: z.string().nullable() },
  /** Backs the library up into the folder of the plan. Answers once the backup is proven. */
  'backup:run': { input: z.object({ work: WorkId }), output: BackupMade },
  /** Shows the last backup in the computer's own file manager. */
  'backup:show': { input: Nothing, output: Nothing },
  /** Asks for a backup file; null when the person changed their mind. */
  'backup:choose-file': { input: Nothing, output: z.string().nullable() },
  /** Reads a backup to its end and proposes a folder to restore it in. Nothing is written. */
  'backup:look': {
    input: z.object({ work: WorkId, file: Folder }),
    output: BackupFound.extend({ proposal: z.string() }),
  },
  /** Makes a library of a backup in a new folder and opens it. */
  'backup:restore': {
    input: z.object({
      work: WorkId,
      file: Folder,
      folder: Folder,
      /** Of a backup that is damaged in part, restores what is whole. */
      partial: z.boolean(),
      person: Person.nullable(),
    }),
    output: Session,
  },
  /** The backup at closing has ended, well or not: the window may close unless it failed. */
  'backup:closed': { input: z.object({ failure: z.string().nullable() }), output: Nothing },
  /** Opens an address outside, after the person has confirmed the host. */
  'link:open': { input: z.object({ address: z.string().max(4096) }), output: z.boolean() },
  /** Pastes the clipboard's words where the window's caret stands. */
  'clipboard:pastePlain': { input: Nothing, output: Nothing },
  /** Asks a piece of long work to stop; its own call then answers with what was done, or refuses as 'cancelled'. */
  'work:cancel': { input: z.object({ id: WorkId }), output: Nothing },
  'menu:set': { input: MenuTemplate, output: Nothing },
  /** The window has saved all it holds and may close. */
  'window:flushed': { input: Nothing, output: Nothing },
} as const

/** What the main process tells the window. */
const EVENTS = {
  /** A command of the registry was chosen in the native menu. */
  'menu:command': z.object({ id: z.string() }),
  /** Rows of the library in this folder are not as they were told: the disk holds something else. */
  'library:rows': z.object({
    folder: z.string(),
    changed: z.array(StoryRow),
    removed: z.array(z.string()),
  }),
  /** The open library's story was changed by another program. */
  'story:outside': z.object({ folder: z.string(), id: z.string() }),
  /** The other computer that writes to the library came, went or fell silent. */
  'library:hold': z.object({ folder: z.string(), hold: Hold }),
  /** The newsroom's details were changed by another program. */
  'library:newsroom': z.object({ folder: z.string(), newsroom: Newsroom }),
  /** Something the person must know came up while the library is open. */
  'library:notice': z.object({ folder: z.string(), notice: Notice }),
  /** How the backups of the library in this folder stand, after each try. */
  'backup:state': z.object({ folder: z.string(), state: BackupState }),
  /** Back up now, then answer 'backup:closed': the window is about to close. */
  'backup:closing': Nothing,
  /** Save everything now, then answer 'window:flushed': the window is about to close. */
  'window:flush': Nothing,
  /** How far a piece of long work has come. */
  'work:progress': z.object({
    id: WorkId,
    done: z.number().int().min(0),
    /** Null while it is not known. */
    total: z.number().int().min(0).nullable(),
    /** A message key for what is being done now; null says nothing beyond the work's own title. */
    step: z.string().nullable(),
    /** False once it can no longer be taken back. */
    mayCancel: z.boolean(),
  }),
  /** Stories with matches of what is looked for; `looked` is how many of the `total` were looked through. */
  'find:found': z.object({
    work: WorkId,
    stories: z.array(FoundStory),
    looked: z.number().int(),
    total: z.number().int(),
  }),
  /** Save everything now and stay: the computer is about to sleep. */
  'window:save': Nothing,
} as const

export type Channel = keyof typeof CHANNELS
/** What the window sends. */
export type Input<C extends Channel> = z.input<(typeof CHANNELS)[C]['input']>
/** What the handler receives, checked. */
export type Received<C extends Channel> = z.output<(typeof CHANNELS)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof CHANNELS)[C]['output']>
export type EventName = keyof typeof EVENTS
export type EventPayload<E extends EventName> = z.infer<(typeof EVENTS)[E]>

export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } }

/** What the preload puts on `window.copydesk`: one way in, one way out. */
export type Bridge = {
  invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Answer<Output<C>>>
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
}

export type Person = Readonly<z.infer<typeof Person>>
export type Settings = Readonly<z.infer<typeof Settings>>
export type Notice = Readonly<z.infer<typeof Notice>>
export type Session = Readonly<z.infer<typeof Session>>
export type PlannedFile = Readonly<z.infer<typeof PlannedFile>>
export type MenuTemplate = z.infer<typeof MenuTemplate>
