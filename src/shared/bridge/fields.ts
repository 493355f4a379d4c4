import { z } from 'zod'
import { StoryRow } from '../article/StoryRow.ts'

export const Nothing = z.void()
/** Made by the window for a piece of long work it asks for, so that it can follow and cancel it. */
export const WorkId = z.uuid()
export const Id = z.ulid()
/** One version of a story by its number. */
export const VersionOf = z.object({ id: Id, seq: z.number().int().min(0) })
/** A batch small enough that nobody waits for it; the window asks for one after the other. */
export const Batch = z.array(Id).min(1).max(100)
/** The stories of a batch that could not be done, each with its reason; the others are done. */
export const NotDone = z.array(z.object({ id: z.string(), code: z.string(), message: z.string() }))
export const BatchRows = z.object({ rows: z.array(StoryRow), notDone: NotDone })
export const Folder = z.string().min(1).max(4096)
