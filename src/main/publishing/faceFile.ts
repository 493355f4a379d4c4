import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FaceName } from '../../shared/publish/FaceName.ts'

/** Absolute path of a typeface in resources/fonts, found from wherever this code was built to. */
export function faceFile(name: FaceName): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'resources', 'fonts', name)
    if (existsSync(file)) return file
    if (folder === dirname(folder)) throw new Error(`the typeface ${name} is not installed`)
  }
}
