/** Two slugs with the same key are one address: no disk and no site tells them apart by case or by the form of a letter. */
export function slugKey(slug: string): string {
  return slug.trim().normalize('NFC').toLowerCase()
}
