import { createContext } from 'react'

/** Where what floats is put: inside an open dialog it must be in that to be in sight, else in the page's landmark. */
export const TopLayer = createContext<HTMLElement | null>(null)
