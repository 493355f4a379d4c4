import { z } from 'zod'
import { Article } from '../article/Article.ts'
import { StoryChange } from '../article/StoryChange.ts'
import { TrashedStory } from '../article/TrashedStory.ts'
import { PROFILE_IDS } from '../publish/ProfileId.ts'
import { Batch, BatchRows, Folder, Id, NotDone, Nothing, WorkId } from './fields.ts'

/** Many stories at once, and the trash. */
export const STORIES_CHANNELS = {
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
  /** Newest first. */
  'trash:list': { input: Nothing, output: z.array(TrashedStory) },
  'trash:read': { input: z.object({ id: Id }), output: Article },
  'trash:restore': { input: z.object({ ids: Batch }), output: BatchRows },
  /** For ever. The person has been asked. */
  'trash:delete': { input: z.object({ ids: Batch }), output: z.object({ notDone: NotDone }) },
} as const
