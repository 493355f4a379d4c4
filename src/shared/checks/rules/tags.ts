import { fieldRule } from './fieldRule.ts'

export const tags = fieldRule('tags', article => article.tags.join(' '))
