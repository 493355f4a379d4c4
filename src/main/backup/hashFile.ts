import { chunksOf } from './chunksOf.ts'
import { type Hashed, Hashing } from './Hashing.ts'

/** Reads a file once, in pieces. Throws the error of the disk. */
export async function hashFile(path: string): Promise<Hashed> {
  const hashing = new Hashing()
  for await (const chunk of chunksOf(path)) hashing.add(chunk)
  return hashing.result
}
