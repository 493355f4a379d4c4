import { createContext } from 'react'

/** The open dialog around a part of the window: what floats must be inside it to be in sight. */
export const TopLayer = createContext<HTMLElement | null>(null)
