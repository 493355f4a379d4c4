import { fieldRule } from './fieldRule.ts'

export const searchDescription = fieldRule('searchDescription', article => article.search.description)
