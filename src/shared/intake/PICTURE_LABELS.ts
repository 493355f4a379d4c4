/** What a picture that was not brought in is called where it stood, by language. */
export const PICTURE_LABELS: Readonly<Record<string, string>> = { en: 'Picture', ur: 'تصویر' }
