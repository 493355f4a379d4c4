import { createCodec } from './createCodec.ts'

/** This side's codec; the preload world has its own copy. */
export const codec = createCodec()
