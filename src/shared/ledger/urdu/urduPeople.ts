import { urduSpeaker } from './urduSpeaker.ts'

const DOES = /([^۔؟:،]{2,80}?)(?:\sنے\s|\s(?:کا کہنا|کا مؤقف|کے بقول))/gu
/** Bodies that do things, and whom 'انہوں' never means. */
const BODY =
  /(?:حکومت|عدالت|محکمہ|محکمۂ|پولیس|انتظامیہ|فوج|کمیٹی|انجمن|کمپنی|ہسپتال|اسپتال|والوں|لوگوں|شہریوں|کسی|ہم|میں|تنظیم|ادارے|بینچ)$/u

/** Everybody who does something in a text: 'X نے …'. */
export function urduPeople(text: string): string[] {
  return [...text.matchAll(DOES)]
    .map(([, who = '']) => urduSpeaker(who, false))
    .flatMap(speaker => (speaker?.kind === 'name' && !BODY.test(speaker.words) ? [speaker.words] : []))
}
