import { z } from 'zod'
import { MEDIA_NAME } from '../document/mediaName.ts'

/** The name of a stored picture: its content's SHA-256 and its kind. */
export const MediaName = z.string().regex(MEDIA_NAME)
