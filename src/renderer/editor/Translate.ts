/** The words for a message key with its namespace, 'editor:figure.alt'. */
export type Translate = (key: string) => string
