import { fieldRule } from './fieldRule.ts'

export const dateline = fieldRule('dateline', article => article.dateline?.place)
