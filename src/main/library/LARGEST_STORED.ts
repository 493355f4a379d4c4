/** Bytes. A story of a million words is some 20 MB; more than this is no stored file of ours. */
export const LARGEST_STORED = 256 * 1024 * 1024
