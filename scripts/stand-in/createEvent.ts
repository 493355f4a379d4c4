/** What a listener gets first: it can be prevented, and carries the event's own fields. */
export interface PreventableEvent {
  defaultPrevented: boolean
  preventDefault(): void
}

export function createEvent<T extends object>(fields: T): PreventableEvent & T {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
    ...fields,
  }
  return event
}
