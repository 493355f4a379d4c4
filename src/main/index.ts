import { startDesktop } from './desktop/startDesktop.ts'

startDesktop(import.meta.dirname)
