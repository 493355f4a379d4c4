import type { DevtoolsPipe } from './DevtoolsPipe.ts'
import type { Commands } from './protocol.ts'

let pipe: DevtoolsPipe | undefined

/** The one running Chromium. Every other part talks to it through this object. */
export const chromium = {
  connect(connection: DevtoolsPipe): void {
    pipe = connection
  },
  get connected(): boolean {
    return pipe !== undefined && !pipe.closed
  },
  get pipe(): DevtoolsPipe {
    if (!pipe) throw new Error('Chromium has not started: wait for app.whenReady()')
    return pipe
  },
  send<M extends keyof Commands>(
    method: M,
    params: Commands[M][0],
    sessionId?: string,
  ): Promise<Commands[M][1]> {
    return chromium.pipe.send(method, params, sessionId)
  },
  /** Sends a command whose failure changes nothing: the page it spoke of may be gone by then. */
  tell<M extends keyof Commands>(method: M, params: Commands[M][0], sessionId?: string): Promise<void> {
    if (!chromium.connected) return Promise.resolve()
    return chromium.pipe.send(method, params, sessionId).then(
      () => {},
      () => {},
    )
  },
}
