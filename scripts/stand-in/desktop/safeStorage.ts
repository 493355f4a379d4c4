import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { applicationPaths } from '../app/applicationPaths.ts'
import { readiness } from '../app/readiness.ts'
import { refuseUnknown } from '../refuseUnknown.ts'

const prefix = Buffer.from('v10')

/** The key lies in the app's own folder, so whoever reads that folder reads all: hence 'basic_text'. */
function readKey(): Buffer {
  const folder = applicationPaths.get('userData')
  const file = path.join(folder, 'stand-in.key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file)
}

export const safeStorage = refuseUnknown('safeStorage', {
  isEncryptionAvailable: (): boolean => readiness.isReady,
  getSelectedStorageBackend: (): string => 'basic_text',
  encryptString(text: string): Buffer {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', readKey(), nonce)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([prefix, nonce, cipher.getAuthTag(), sealed])
  },
  decryptString(stored: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', readKey(), stored.subarray(3, 15))
    decipher.setAuthTag(stored.subarray(15, 31))
    return Buffer.concat([decipher.update(stored.subarray(31)), decipher.final()]).toString('utf8')
  },
})
