/** The name of a stored picture: its content's SHA-256 and its kind. */
export const MEDIA_NAME = /^[0-9a-f]{64}\.(?:jpg|png|gif|webp|avif)$/
