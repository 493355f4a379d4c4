/** What a page gives to `window.open`; the address is whole. */
export interface AskedToOpen {
  readonly url: string
  readonly frameName: string
  readonly features: string
}

/**
 * Between the page and the preload world: custom events whose names no page can guess. The browser clones `detail`
 * from one world into the other, synchronously. A function travels as a number that its owner keeps.
 */
export type ToPage =
  | { readonly type: 'expose'; readonly key: string; readonly api: unknown }
  | { readonly type: 'returned'; readonly value?: unknown; readonly error?: Error; readonly later?: boolean }
  | { readonly type: 'settled'; readonly call: number; readonly value?: unknown; readonly error?: Error }
  | { readonly type: 'callback'; readonly id: number; readonly args: readonly unknown[] }

export type ToPreload =
  | { readonly type: 'call'; readonly id: number; readonly call: number; readonly args: readonly unknown[] }
  | { readonly type: 'exposed-twice' }
  | { readonly type: 'close' }
  | ({ readonly type: 'open' } & AskedToOpen)
