import type { Status } from '../../shared/article/Status.ts'

/** What the desk shows: everything, the person's own, or one status. */
export type Shelf = 'all' | 'mine' | Status
