const LABEL = /^(?:categor(?:y|ies)|sections?|filed under|زمرہ|زمرے|زمرہ جات)\s*[:：]\s*/i

/** The sections a line like 'Categories: World, Trade' names; null for any other line. */
export function readCategories(line: string): readonly string[] | null {
  const label = LABEL.exec(line)
  if (!label) return null
  return line
    .slice(label[0].length)
    .split(/[,،]/)
    .map(name => name.trim())
    .filter(Boolean)
}
