import type { ExportFile } from '../ExportFile.ts'

/** One file serves all pages of a folder. Noto Nastaliq Urdu, SIL Open Font License 1.1. */
export const URDU_FACE: ExportFile = {
  path: 'fonts/noto-nastaliq-urdu.woff2',
  face: 'noto-nastaliq-urdu.woff2',
}

/**
 * The style sheet that a page with Urdu on it needs: a computer without a Nastaliq face would show empty boxes. The
 * reader's own copy is used where there is one, so nothing is read twice. Arabic script only: the rest stays serif.
 */
export const URDU_FACE_STYLE = `
@font-face {
  font-family: "Noto Nastaliq Urdu";
  font-weight: 400 700;
  font-display: swap;
  src: local("Noto Nastaliq Urdu"), url("${URDU_FACE.path}") format("woff2");
  unicode-range: U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC;
}
`
