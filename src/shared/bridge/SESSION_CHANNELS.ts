import { z } from 'zod'
import { DeskView } from '../article/DeskView.ts'
import { Id, Nothing } from './fields.ts'
import { Person } from './Person.ts'
import { Session } from './Session.ts'
import { Settings } from './Settings.ts'

/** What the window shows and who sits before it. */
export const SESSION_CHANNELS = {
  'session:get': { input: Nothing, output: Session },
  'session:settings': { input: Settings.partial(), output: Settings },
  'session:place': { input: z.object({ id: Id, caret: z.number().int().min(0) }), output: Nothing },
  'session:view': { input: DeskView, output: Nothing },
  'session:person': { input: Person, output: Person },
} as const
