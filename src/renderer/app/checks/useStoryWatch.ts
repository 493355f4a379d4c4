import { type RefObject, useEffect, useRef } from 'react'
import { makeFinder } from '../../checks/quotes/makeFinder.ts'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import { useWorkspace } from '../useWorkspace.ts'
import { type StoryWatch, watchStory } from './watchStory.ts'

/** Has the open story looked through for as long as its page is there. */
export function useStoryWatch(handle: StoryHandle | null): RefObject<StoryWatch | null> {
  const workspace = useWorkspace()
  const watch = useRef<StoryWatch | null>(null)
  useEffect(() => {
    if (!handle) return
    const finder = makeFinder()
    const begun = watchStory(workspace, handle.editor, finder)
    watch.current = begun
    return () => {
      begun.stop()
      finder.stop()
      watch.current = null
    }
  }, [workspace, handle])
  return watch
}
