import { EMPTY_NEWSROOM } from '../../src/shared/article/Newsroom.ts'

/** The newsroom of every library here; its tagline counts its changes. */
export const aNewsroom = { ...EMPTY_NEWSROOM, name: 'The Indus Post', tagline: '0' }
