import { z } from 'zod'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark', 'paper']),
  deskOpen: z.boolean(),
  panelOpen: z.boolean(),
  deskWidth: z.number().int().min(220).max(480),
  panelWidth: z.number().int().min(280).max(560),
  /** Quotes, dashes and the like as the language writes them, while typing. */
  smartPunctuation: z.boolean(),
  /** Of the page's text, in percent. */
  pageZoom: z.number().int().min(80).max(200),
  /** The caret's line stays where it is while writing. */
  typewriter: z.boolean(),
  /** What stays in full ink in focus mode. */
  focusOn: z.enum(['paragraph', 'sentence']),
  /** English is underlined where it is misspelt, and where its grammar is wrong. */
  spelling: z.boolean(),
  grammar: z.boolean(),
  /** Words the spelling checker takes as right on this computer. */
  ownWords: z.array(z.string().min(1).max(100)).max(5000),
})

export type Settings = Readonly<z.infer<typeof Settings>>
