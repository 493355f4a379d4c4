import { history, undo } from '@tiptap/pm/history'
import { undoInputRule } from '@tiptap/pm/inputrules'
import { EditorState, type Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import { typingPlugin } from '../../../src/renderer/editor/typing/typingPlugin.ts'
import { page, shown } from './support/page.ts'

/** A page on which letters are typed at the caret, as the browser hands them to the editor. */
function typing(start: EditorState, { smart = true, language = 'en' } = {}) {
  const plugin: Plugin = typingPlugin(
    () => smart,
    () => language,
  )
  let state = EditorState.create({ doc: start.doc, selection: start.selection, plugins: [plugin, history()] })
  const view = {
    get state() {
      return state
    },
    composing: false,
    dispatch: (transaction: Parameters<EditorState['apply']>[0]) => {
      state = state.apply(transaction)
    },
  } as unknown as EditorView
  return {
    type(text: string) {
      for (const letter of text) {
        const { from, to } = state.selection
        const plain = () => state.tr.insertText(letter, from, to)
        const took = plugin.props.handleTextInput?.call(plugin, view, from, to, letter, plain)
        if (!took) view.dispatch(plain())
      }
      return this
    },
    run(command: typeof undo) {
      command(state, view.dispatch)
      return this
    },
    get line() {
      state.doc.check()
      return shown(state).replace('headline(H) standfirst(S) ', '')
    },
    get marks() {
      return state.doc.lastChild?.children.map(
        child => `${child.marks.map(mark => mark.type.name).join('+')}:${child.text}`,
      )
    },
  }
}

const empty = () => page('H', 'S', '|')

describe('writing as in Markdown', () => {
  it.each([
    ['## Why', 'heading(Why|)'],
    ['# Why', 'heading(Why|)'],
    ['- one', 'bulletList(listItem((one|)))'],
    ['1. one', 'orderedList(listItem((one|)))'],
    ['> words', 'quotation((words|))'],
    ['```x', 'codeBlock(x|)'],
    ['1986. A great year', '(1986. A great year|)'],
    ['2. two', '(2. two|)'],
    ['#hashtag', '(#hashtag|)'],
  ])('%s', (keys, line) => {
    expect(
      typing(empty())
        .type(keys)
        .line.replace(/ attribution\(\)/, ''),
    ).toBe(line)
  })

  it('three dashes make a divider', () => {
    expect(typing(empty()).type('---').line).toContain('divider()')
  })

  it.each(['headline', 'standfirst'])('never in the %s', name => {
    const start = name === 'headline' ? page('|', 'S', 'B') : page('H', '|', 'B')
    expect(typing(start).type('## x').line).toContain('## x')
  })

  it.each([
    ['so **very** much', ['(so )', 'bold:very', ': much']],
    ['*one* two', ['italic:one', ': two']],
    ['_one_', ['italic:one']],
    ['~~no~~', ['strike:no']],
    ['`x`', ['code:x']],
    ['2*3*4', [':2*3*4']],
    ['snake_case_name', [':snake_case_name']],
    ['** not', [':** not']],
  ])('%s', (keys, marks) => {
    const typed = typing(empty()).type(keys).marks
    expect(typed?.map(one => one.replace(':so ', '(so )'))).toEqual(marks)
  })

  it('one undo gives back what was typed, and so does Backspace', () => {
    expect(typing(empty()).type('## ').run(undoInputRule).line).toBe('(## |)')
    expect(typing(empty()).type('so **very**').run(undoInputRule).line).toBe('(so **very**|)')
    expect(typing(empty()).type('"').run(undoInputRule).line).toBe('("|)')
  })

  it('undo takes the rule and then the words', () => {
    expect(typing(empty()).type('## Why').run(undo).run(undo).line).not.toContain('Why')
  })
})

describe('punctuation', () => {
  it('is written as the language of the words does', () => {
    expect(typing(empty()).type(`"It's..."`).line).toBe('(“It’s…”|)')
    expect(typing(empty(), { language: 'ur' }).type('کیا?').line).toBe('(کیا؟|)')
  })

  it('stays as typed when switched off', () => {
    expect(typing(empty(), { smart: false }).type(`"It's..."`).line).toBe(`("It's..."|)`)
  })

  it('takes the place of what is selected', () => {
    expect(typing(page('H', 'S', 'say |no| more')).type('"').line).toBe('(say “| more)')
  })

  it('stays as typed in code', () => {
    expect(typing(page('H', 'S', ['codeBlock', 'x = |'])).type('"a"').line).toBe('codeBlock(x = "a"|)')
  })
})

describe('spaces that must not break', () => {
  it.each([
    ['Dr Khan', '(Dr\u00a0Khan|)'],
    ['10 km on', '(10\u00a0km on|)'],
    ['Rs 500 "off"', '(Rs\u00a0500 “off”|)'],
    ['10 کلومیٹر.', '(10\u00a0کلومیٹر۔|)'],
  ])('%s', (keys, line) => {
    expect(typing(empty()).type(keys).line).toBe(line)
  })

  it('stay plain in code and with smart punctuation off', () => {
    expect(typing(empty(), { smart: false }).type('Dr Khan').line).toBe('(Dr Khan|)')
    expect(typing(page('H', 'S', ['codeBlock', '|'])).type('Dr Khan').line).toBe('codeBlock(Dr Khan|)')
  })

  it('are no exchange that Backspace gives back: nobody sees it', () => {
    const page = typing(empty()).type('10 km ')
    expect(page.run(undoInputRule).line).toBe('(10\u00a0km |)')
  })
})
