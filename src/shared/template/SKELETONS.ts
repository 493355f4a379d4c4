import type { NodeJson } from '../document/DocumentJson.ts'

const text = (words: string, ...marks: string[]): NodeJson => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map(type => ({ type })) }),
})
const paragraph = (...content: NodeJson[]): NodeJson => ({
  type: 'paragraph',
  ...(content.length > 0 && { content }),
})
const heading = (words: string): NodeJson => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [text(words)],
})
const box = (title: string, ...lines: string[]): NodeJson => ({
  type: 'factBox',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [text(title)] },
    {
      type: 'bulletList',
      content: lines.map(line => ({ type: 'listItem', content: [paragraph(text(line))] })),
    },
  ],
})
/** What no reader sees: how this kind of story is written here. */
const note = (words: string): NodeJson => ({ type: 'privateNote', content: [paragraph(text(words))] })
const question = (mark: string): NodeJson => paragraph(text(`${mark} TK`, 'bold'))
const answer = (mark: string): NodeJson => paragraph(text(`${mark} `, 'bold'), text('TK'))

/**
 * What a new story of a kind holds below headline and standfirst, by language. 'TK' stands where words are to come:
 * the checks find it until they have. An Urdu line begins in Urdu, which is what turns it round. A kind that is not here begins blank.
 */
export const SKELETONS: Readonly<Record<string, Readonly<Record<string, readonly NodeJson[]>>>> = {
  analysis: {
    en: [
      paragraph(),
      heading('What happened'),
      paragraph(),
      heading('Why it matters'),
      paragraph(),
      heading('What comes next'),
      paragraph(),
    ],
    ur: [
      paragraph(),
      heading('کیا ہوا'),
      paragraph(),
      heading('یہ کیوں اہم ہے'),
      paragraph(),
      heading('آگے کیا ہوگا'),
      paragraph(),
    ],
  },
  interview: {
    en: [
      note(
        'Who, where, when and in which language; what was agreed about names and about reading it before it goes out.',
      ),
      paragraph(),
      question('Q:'),
      answer('A:'),
      question('Q:'),
      answer('A:'),
    ],
    ur: [
      note('کون، کہاں، کب اور کس زبان میں؛ نام ظاہر کرنے اور اشاعت سے پہلے دکھانے کے بارے میں کیا طے ہوا۔'),
      paragraph(),
      question('سوال:'),
      answer('جواب:'),
      question('سوال:'),
      answer('جواب:'),
    ],
  },
  opinion: {
    en: [
      paragraph(),
      note('About the writer, in one line: who they are, and any interest in the matter.'),
      paragraph(text('TK', 'italic')),
    ],
    ur: [
      paragraph(),
      note('لکھنے والے کا تعارف ایک سطر میں: کون ہیں، اور معاملے سے کوئی تعلق ہو تو وہ بھی۔'),
      paragraph(text('تعارف: TK', 'italic')),
    ],
  },
  live: {
    en: [
      note(
        'Newest on top. Each entry begins with its time; what was wrong is corrected in a new entry, not taken away.',
      ),
      box('What we know', 'TK'),
      heading('00:00'),
      paragraph(),
    ],
    ur: [
      note(
        'تازہ ترین سب سے اوپر۔ ہر اندراج وقت سے شروع ہو؛ غلطی مٹائی نہیں جاتی، نئے اندراج میں درست کی جاتی ہے۔',
      ),
      box('اب تک کیا معلوم ہے', 'تصدیق شدہ: TK'),
      heading('وقت 00:00'),
      paragraph(),
    ],
  },
}
