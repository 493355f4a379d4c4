import { fieldRule } from './fieldRule.ts'

export const slugline = fieldRule('slugline', article => article.slugline)
