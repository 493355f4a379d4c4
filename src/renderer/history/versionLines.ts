import type { Version } from '../../shared/article/Version.ts'

export type VersionLine =
  | { readonly kind: 'day'; readonly key: string; readonly at: Date }
  | { readonly kind: 'version'; readonly key: string; readonly version: Version; readonly place: number }

/** The versions (newest first) with a line for each day between them. A damaged one stands with its neighbour's day. */
export function versionLines(versions: readonly Version[]): readonly VersionLine[] {
  let day = ''
  return versions.flatMap((version, place): VersionLine[] => {
    const line: VersionLine = { kind: 'version', key: `${version.seq}`, version, place }
    if (version.state === 'damaged') return [line]
    const at = new Date(version.at)
    if (at.toDateString() === day) return [line]
    day = at.toDateString()
    return [{ kind: 'day', key: `day ${version.seq}`, at }, line]
  })
}
