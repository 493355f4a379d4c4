/** Every block of text takes its direction from its own first strong letter. */
export const textBlockAttributes = { dir: 'auto' } as const
