import { summariseStory } from '../../../shared/article/summariseStory.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { requireLibrary } from './requireLibrary.ts'

export function storyHandlers(desktop: Desktop) {
  return {
    'story:read': async ({ id }) => requireLibrary(desktop).readStory(id),
    'story:create': async ({ language }) => {
      const library = requireLibrary(desktop)
      return library.createStory({
        language: language ?? library.newsroom.languages[0] ?? 'en',
        modifiedBy: desktop.preferences.value.person?.name ?? '',
      })
    },
    'story:save': async ({ article }) => {
      const saved = await requireLibrary(desktop).saveStory(article)
      return { seq: saved.seq, row: summariseStory(saved) }
    },
    'story:trash': async ({ id }) => requireLibrary(desktop).trashStory(id),
    'story:untrash': async ({ id }) => requireLibrary(desktop).untrashStory(id),
    'media:add': async ({ bytes }) => requireLibrary(desktop).addMedia(bytes),
  } satisfies Partial<Handlers>
}
