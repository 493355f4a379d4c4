/** Files that cannot be put into a story, by the ending of their names: which message says what to do instead. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:docx?|odt|rtf|pages|wpd|docm|dotx?)$/i, 'wordFile'],
  [/\.(?:xlsx?|ods|csv|numbers|tsv)$/i, 'sheetFile'],
  [/\.(?:heic|heif)$/i, 'heic'],
  [/\.svgz?$/i, 'svg'],
  [/\.(?:tiff?|bmp|psd|raw|cr2|nef|arw|dng|eps|ai|ico)$/i, 'pictureKind'],
  [/\.(?:pdf)$/i, 'pdf'],
  [/\.(?:mp[34]|m4[av]|mov|avi|mkv|webm|wav|ogg|flac|aac)$/i, 'sound'],
  [/\.(?:zip|rar|7z|tar|gz)$/i, 'archive'],
]

const PICTURE = /\.(?:jpe?g|jfif|png|gif|webp|avif)$/i
const WORDS = /\.(?:md|markdown|mdown|mkd|txt|text|html?|xhtml)$/i

export type FileKind = 'picture' | 'words' | { readonly refused: string }

/** What can be done with a file, by its name and type. The bytes are looked at later. */
export function kindOfFile({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): FileKind {
  if (size === 0) return { refused: 'emptyFile' }
  const refused = KINDS.find(([ending]) => ending.test(name))?.[1]
  if (refused) return { refused }
  if (type === 'image/svg+xml') return { refused: 'svg' }
  if (/^image\/hei[cf]/.test(type)) return { refused: 'heic' }
  if (PICTURE.test(name) || type.startsWith('image/')) return 'picture'
  if (WORDS.test(name) || type === 'text/plain' || type === 'text/html' || type === 'text/markdown')
    return 'words'
  return { refused: 'otherFile' }
}
