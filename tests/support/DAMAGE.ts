/** Every state of bytes that a stored file was seen in after something went wrong. */
export const DAMAGE: readonly (readonly [string, (whole: Buffer) => Buffer])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['filled with zeros', whole => Buffer.alloc(whole.length)],
  ['cut short', whole => whole.subarray(0, whole.length >> 1)],
  ['cut by one byte of its end', whole => whole.subarray(0, whole.length - 2)],
  ['with one bit flipped', flipped],
  ['with a word changed', whole => Buffer.from(whole.toString('utf8').replace('river', 'rivet'))],
  ['followed by zeros', whole => Buffer.concat([whole, Buffer.alloc(4096)])],
  ['written twice over', whole => Buffer.concat([whole, whole])],
  ['null', () => Buffer.from('null')],
  ['a list', () => Buffer.from('[]')],
  ['a number', () => Buffer.from('0')],
  ['a word', () => Buffer.from('"river"')],
  ['after a byte-order mark', whole => Buffer.concat([Buffer.from('\ufeff'), whole])],
  ['in UTF-16', whole => Buffer.from(whole.toString('latin1'), 'utf16le')],
  [
    'with a prototype',
    whole => Buffer.from(whole.toString('utf8').replace('"body":{', '"body":{"__proto__":{"x":1},')),
  ],
  [
    'with a constructor',
    whole => Buffer.from(whole.toString('utf8').replace('"body":{', '"body":{"constructor":{"x":1},')),
  ],
  ['nothing but a prototype', () => Buffer.from('{"__proto__":{"kind":"article"}}')],
  ['10,000 lists deep', () => Buffer.from('['.repeat(10_000) + ']'.repeat(10_000))],
  ['100,000 objects deep', () => Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ['of another program', () => Buffer.from('{"title":"Hello","draft":true}')],
  ['a page of a website', () => Buffer.from('<!doctype html><title>502 Bad Gateway</title>')],
]

function flipped(whole: Buffer): Buffer {
  const at = Math.min(200, whole.length >> 1)
  return Buffer.from(whole).fill((whole[at] ?? 0) ^ 1, at, at + 1)
}
