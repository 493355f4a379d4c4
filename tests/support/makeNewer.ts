import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sealEnvelope } from '../../src/main/library/sealEnvelope.ts'

const NEWER = 999

/** Makes stored files (article.json, newsroom.json, versions) those of a Copydesk not written yet: whole, another shape. */
export function makeNewer(...paths: readonly string[]): void {
  for (const path of paths) {
    const packed = path.endsWith('.gz')
    const bytes = readFileSync(path)
    const { kind, id, seq, body } = JSON.parse((packed ? gunzipSync(bytes) : bytes).toString('utf8'))
    const sealed = sealEnvelope({ kind, format: NEWER, id, seq }, { layers: [body], novelty: true })
    writeFileSync(path, packed ? gzipSync(sealed) : sealed)
  }
}

/** Every stored file of one story, versions and all. */
export function filesOfStory(library: string, shelf: 'articles' | 'trash', id: string): string[] {
  const folder = join(library, shelf, id)
  const versions = join(folder, 'revisions')
  const named = readdirSync(versions).filter(name => name.endsWith('.json.gz'))
  return [join(folder, 'article.json'), ...named.map(name => join(versions, name))]
}
