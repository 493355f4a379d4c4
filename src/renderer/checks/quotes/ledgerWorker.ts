import { findInStory } from '../../../shared/ledger/findInStory.ts'
import type { StoryBlock } from '../../../shared/ledger/StoryBlock.ts'

/** Looks for quotations away from the page, so that a long story never waits for it. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ turn: number; blocks: readonly StoryBlock[] }>) => {
    self.postMessage({ turn: data.turn, found: findInStory(data.blocks) })
  },
)
