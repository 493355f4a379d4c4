import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { articleShape } from '../../src/main/library/articleShape.ts'
import { sealEnvelope } from '../../src/main/library/sealEnvelope.ts'
import type { Article } from '../../src/shared/article/Article.ts'

/** Puts a story's file into a library as another program does: beside its place, then over it. */
export function writeOutside(library: string, article: Article, name = 'article.json'): string {
  const path = join(library, 'articles', article.id, name)
  mkdirSync(dirname(path), { recursive: true })
  const { kind, format } = articleShape
  const temporary = join(dirname(path), '.syncthing.article.json.tmp')
  writeFileSync(temporary, sealEnvelope({ kind, format, id: article.id, seq: article.seq }, article))
  renameSync(temporary, path)
  return path
}
