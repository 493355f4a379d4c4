import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { isSafeFileName } from '../../shared/publish/isSafeFileName.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { isInside } from './isInside.ts'
import type { Target } from './openTarget.ts'

/**
 * The absolute place of an exported file. Every step of its path is looked at, so that no link already
 * standing there leads out. Throws Refusal 'unsafe-path', 'inside-library' or 'collision'.
 */
export async function placeInTarget(files: FileSystem, target: Target, path: string): Promise<string> {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  if (![...steps, name].every(isSafeFileName)) throw leaves(path)
  let folder = target.folder
  for (const step of steps) {
    folder = join(folder, step)
    const facts = await files.examine(folder)
    if (!facts) return join(target.folder, ...steps, name)
    if (facts.kind === 'file') throw inTheWay(path)
    const real = await realpath(folder).catch(() => null)
    if (real === null || !isInside(target.folder, real)) throw leaves(path)
    if (isInside(target.library, real))
      throw new Refusal(
        'inside-library',
        `${path} would be written into the library; publish to another folder.`,
      )
    folder = real
  }
  const place = join(folder, name)
  const facts = await files.examine(place)
  if (facts?.kind === 'folder') throw inTheWay(path)
  if (facts?.kind === 'other') throw leaves(path)
  return place
}

function leaves(path: string): Refusal {
  return new Refusal(
    'unsafe-path',
    `${path} would be written outside the chosen folder; nothing was published.`,
  )
}

function inTheWay(path: string): Refusal {
  return new Refusal(
    'collision',
    `Something else stands where ${path} has to go; nothing was published. Move it or change the slug.`,
  )
}
