import { writeSync } from 'node:fs'
import { openLibrary } from '../../../../src/main/library/openLibrary.ts'

/** Opens the library it is given and saves its one story for ever, saying each number once it is acknowledged. */
const [folder = '', id = ''] = process.argv.slice(2)
const library = await openLibrary(folder)
let article = await library.readStory(id)
for (;;) {
  article = await library.saveStory({ ...article, slugline: `S${article.seq + 1}` })
  writeSync(1, `${article.seq}\n`)
  if (article.seq % 25 === 0) await library.settle()
}
