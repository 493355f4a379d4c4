import { FIND_ZONES } from '../../../../shared/find/FindZone.ts'
import type { Looked } from '../../../findAll/Looked.ts'

export type FindAllState = Looked & {
  readonly shown: boolean
  /** A place to show on the page once its story is there. */
  readonly goTo: { readonly id: string; readonly from: number; readonly to: number } | null
}

export const NOTHING_LOOKED_FOR: FindAllState = {
  shown: false,
  looking: {
    query: { words: '', matchCase: false, wholeWord: false, regex: false },
    replacement: '',
    zones: [...FIND_ZONES],
    filter: '',
  },
  stories: [],
  matches: 0,
  looked: 0,
  total: null,
  end: null,
  failure: null,
  flipped: new Set(),
  goTo: null,
}
