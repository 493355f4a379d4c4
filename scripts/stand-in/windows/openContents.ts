import type { WebContents } from './WebContents.ts'

const contents = new Map<number, WebContents>()

/** Every page that lives, oldest first. */
export const openContents = {
  add: (each: WebContents) => void contents.set(each.id, each),
  remove: (each: WebContents) => void contents.delete(each.id),
  all: (): WebContents[] => [...contents.values()],
  ofId: (id: number): WebContents | undefined => contents.get(id),
  ofTarget: (targetId: string): WebContents | undefined =>
    openContents.all().find(each => each.targetId === targetId),
  ofSession: (sessionId: string): WebContents | undefined =>
    openContents.all().find(each => each.sessionId === sessionId),
  ofFrame: (frameId: string): WebContents | undefined =>
    openContents.all().find(each => each.hasFrame(frameId)),
}
