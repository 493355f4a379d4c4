/** As almost every slug is written: nothing to do, for many thousand of them at every save. */
const PLAIN = /^[a-z0-9-]*$/

/** Two slugs with the same key are one address: no disk and no site tells them apart by case or by the form of a letter. */
export function slugKey(slug: string): string {
  if (PLAIN.test(slug)) return slug
  return slug.trim().normalize('NFC').toLowerCase()
}
