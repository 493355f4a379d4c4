import type { Status } from '../../shared/article/Status.ts'

/** What the desk shows: everything, the person's own, one status, or what was set aside. */
export type Shelf = 'all' | 'mine' | Status | 'trash'
