/**
 * What sync programs call the other version when two computers wrote one file:
 * `article.sync-conflict-20261123-101010-ABCDEFG.json` (Syncthing), `article (Anna's conflicted copy 2026-11-23).json`
 * (Dropbox, in any language), `article-DESKTOP-AB12.json` (OneDrive), `article (1).json` (Drive), `article 2.json`
 * (iCloud). The name only says where to look; what is in the file proves whose it is.
 */
export const COPY_OF_ARTICLE = /^article[ .(_-].*\.json$/i
export const COPY_OF_NEWSROOM = /^newsroom[ .(_-].*\.json$/i
/** `12.json.sync-conflict-….gz`, `12 (1).json.gz`, `12.json (Anna's conflicted copy).gz`. */
export const COPY_OF_VERSION = /^\d{1,15}(?:[ .(_-].*)?\.gz$/i
/** The folder of a story under its id and more. */
export const COPY_OF_STORY = /^([0-7][0-9A-HJKMNP-TV-Z]{25})[ .(_-].+$/
