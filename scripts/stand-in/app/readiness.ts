const state = { ready: false }

/** Whether `ready` was emitted: from then on windows may be made and schemes no longer registered. */
export const readiness = {
  get isReady(): boolean {
    return state.ready
  },
  markReady(): void {
    state.ready = true
  },
}
