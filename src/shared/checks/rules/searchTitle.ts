import { fieldRule } from './fieldRule.ts'

export const searchTitle = fieldRule('searchTitle', article => article.search.title)
