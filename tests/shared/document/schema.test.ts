import { describe, expect, it } from 'vitest'
import { MARKS, NODES, schema } from '../../../src/shared/document/index.ts'

describe('the document', () => {
  it('has exactly the nodes and marks of its tables', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(NODES).sort())
    expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(MARKS).sort())
  })

  it('names each node and mark as its table does', () => {
    for (const [name, extension] of Object.entries({ ...NODES, ...MARKS })) expect(extension.name).toBe(name)
  })

  it('is headline, standfirst and body on one canvas', () => {
    const blank = schema.topNodeType.createAndFill()
    expect(blank?.toJSON()).toEqual({
      type: 'doc',
      content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'paragraph' }],
    })
  })

  it('gives tables the roles that table editing looks for', () => {
    const roles = ['table', 'tableRow', 'tableHeader', 'tableCell'].map(
      name => schema.nodes[name]?.spec.tableRole,
    )
    expect(roles).toEqual(['table', 'row', 'header_cell', 'cell'])
  })
})
