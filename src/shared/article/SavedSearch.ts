import { z } from 'zod'
import { DeskView } from './DeskView.ts'

/** A view of the desk that the newsroom keeps under a name, offered as a shelf. */
export const SavedSearch = DeskView.extend({ id: z.string(), name: z.string() })

export type SavedSearch = Readonly<z.infer<typeof SavedSearch>>
