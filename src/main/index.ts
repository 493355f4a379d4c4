import { join } from 'node:path'
import { startDesktop } from './desktop/startDesktop.ts'

startDesktop(join(import.meta.dirname, '..'))
