/** What a clipboard or a drag holds, read while its event lasts. */
export type Offer = {
  readonly html: string
  readonly text: string
  readonly files: readonly File[]
  /** The names of folders among what is dropped. */
  readonly folders: readonly string[]
}

export function offerOf(data: DataTransfer): Offer {
  const folders = [...data.items].flatMap(item => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null
    return entry?.isDirectory ? [entry.name] : []
  })
  return {
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    files: [...data.files].filter(file => !folders.includes(file.name)),
    folders,
  }
}

/** Whether there are words besides the files: a copied passage that brings a picture of itself is words. */
export function hasWords({ html, text }: Offer): boolean {
  if (html === '') return text.trim() !== ''
  return (
    html.replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, '').trim() !== ''
  )
}
