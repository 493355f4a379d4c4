import { fieldRule } from './fieldRule.ts'

export const kicker = fieldRule('kicker', article => article.kicker)
