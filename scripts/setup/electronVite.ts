import path from 'node:path'
import { projectRoot } from './projectRoot.ts'

/** The program of electron-vite, to be run by Node. */
export const electronVite = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
