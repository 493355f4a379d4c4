/** Languages offered by name, BCP 47: those of the region first. Any other is typed by its code. */
export const OFFERED_LANGUAGES: readonly string[] = [
  'ur',
  'en',
  'ps',
  'sd',
  'pa-Arab',
  'skr',
  'bal',
  'brh',
  'fa',
  'ar',
  'hi',
  'bn',
  'zh',
  'fr',
  'de',
  'es',
]
