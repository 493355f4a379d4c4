import type { NodeJson } from '../../document/DocumentJson.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Cell } from './tableOf.ts'

type Rows = readonly (readonly Cell[])[]

const FIGURE = /^[\s+\-−(]*(?:[$€£₨]|Rs\.?|USD|PKR)?\s*[\p{Nd}.,٬٫]+\s*[%)]?\s*$/u

/**
 * The rows with a header row, when no cell says it is one: a first row that is bold alone, or, in a sheet, words
 * above figures. Bold is the look of a header cell and not said twice.
 */
export function headerGuess(rows: Rows, isSheet: boolean): Rows {
  const [first, ...rest] = rows
  if (!first || rest.length === 0) return rows
  const told = rows.some(row => row.some(cell => cell.header))
  const heads = told ? rows : isHeader(first, rest, isSheet) ? [first.map(asHeader), ...rest] : rows
  return heads.map(row =>
    row.map(cell => (cell.header ? { ...cell, content: cell.content.map(plainer) } : cell)),
  )
}

function isHeader(first: readonly Cell[], rest: Rows, isSheet: boolean): boolean {
  const words = first.map(cell => plainText(cell.content).trim())
  if (words.length < 2 || words.slice(1).some(word => word === '' || FIGURE.test(word))) return false
  if (first.every(isBold) && rest.some(row => !row.every(isBold))) return true
  return isSheet && rest.some(row => row.some(cell => FIGURE.test(plainText(cell.content))))
}

function isBold(cell: Cell): boolean {
  return cell.content.every(node => node.marks?.some(mark => mark.type === 'bold') ?? !node.text?.trim())
}

function asHeader(cell: Cell): Cell {
  return { ...cell, header: true }
}

function plainer(node: NodeJson): NodeJson {
  if (!node.marks) return node
  const { marks, ...rest } = node
  const left = marks.filter(mark => mark.type !== 'bold')
  return left.length > 0 ? { ...rest, marks: left } : rest
}
