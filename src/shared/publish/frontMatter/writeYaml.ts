/** What front matter is made of. Undefined entries are left out. */
export type YamlValue =
  | string
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined }

/**
 * YAML 1.1 and 1.2 alike: block style, every text in double quotes on one line, so that no reader takes 'no',
 * '012' or '12:30' for anything but words; true and false stand bare, as the only other scalars. Keys must be
 * plain words.
 */
export function writeYaml(value: { readonly [key: string]: YamlValue | undefined }, inset = ''): string {
  return Object.entries(value)
    .map(([key, entry]) => (entry === undefined ? '' : `${inset}${key}:${written(entry, inset)}`))
    .join('')
}

function written(value: YamlValue, inset: string): string {
  if (typeof value === 'string') return ` ${quoted(value)}\n`
  if (typeof value === 'boolean') return ` ${value}\n`
  const inner = `${inset}  `
  if (isList(value)) return value.length ? `\n${value.map(item => listItem(item, inner)).join('')}` : ' []\n'
  const entries = writeYaml(value, inner)
  return entries ? `\n${entries}` : ' {}\n'
}

/** The first entry of a map stands on the line of its dash. */
function listItem(item: YamlValue, inset: string): string {
  if (typeof item !== 'object' || isList(item)) return `${inset}-${written(item, inset)}`
  return `${inset}- ${writeYaml(item, `${inset}  `).trimStart() || '{}\n'}`
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

/** Escapes of YAML 1.1, section 5.7, that js-yaml, PyYAML, Psych and Go's yaml all read. */
function quoted(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not stand in YAML as they are
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufdd0-\ufdef\ufffe\uffff]/g, character => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
  return `"${escaped}"`
}
