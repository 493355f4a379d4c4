import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import { finderOf } from '../../../shared/style/finderOf.ts'
import type { StyleAnswer, StyleTask } from './StyleTask.ts'

const post = (answer: StyleAnswer) => self.postMessage(answer)

/** Runs the newsroom's rules away from the page, where one that never ends can be stopped. */
self.addEventListener('message', ({ data }: MessageEvent<StyleTask>) => {
  const { turn, rules, texts, tells } = data
  const found: TextFinding[][] = texts.map(() => [])
  const broken: string[] = []
  for (const rule of rules) {
    if (tells) post({ turn, begins: rule.id })
    try {
      const find = finderOf(rule)
      texts.forEach((text, index) => void found[index]?.push(...find(text)))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      broken.push(rule.id)
    }
  }
  post({ turn, found, broken })
})

post({ ready: true })
