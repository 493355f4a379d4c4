import type { Library } from '../../library/Library.ts'
import type { Desktop } from '../Desktop.ts'

const MOST = 10

/** Puts a library first on the list of recent ones, under its newsroom's name: it is also opened at the next start. */
export async function rememberLibrary({ preferences }: Desktop, library: Library): Promise<void> {
  const { folder, newsroom } = library
  const [first, ...rest] = preferences.value.recent
  if (first?.folder === folder && first.name === newsroom.name && preferences.value.folder === folder) return
  const others = [first, ...rest].flatMap(one => (one && one.folder !== folder ? [one] : []))
  await preferences.change({
    folder,
    recent: [{ folder, name: newsroom.name }, ...others].slice(0, MOST),
  })
}
