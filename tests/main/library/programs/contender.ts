import { openLibrary } from '../../../../src/main/library/openLibrary.ts'
import { Refusal } from '../../../../src/shared/Refusal.ts'

/** Opens the library it is given, says how that went, and holds it until its input ends. */
const [folder = ''] = process.argv.slice(2)
try {
  const library = await openLibrary(folder)
  process.stdout.write('opened\n')
  process.stdin.resume().on('end', () => void library.close())
} catch (error) {
  process.stdout.write(error instanceof Refusal ? `${error.code}\n` : `${error}\n`)
  process.stdin.resume()
}
