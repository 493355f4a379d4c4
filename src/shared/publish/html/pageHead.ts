import type { Article } from '../../article/Article.ts'
import type { Newsroom } from '../../article/Newsroom.ts'
import { escapeHtml } from './escapeHtml.ts'
import { jsonForScript } from './jsonForScript.ts'
import { newsArticle } from './newsArticle.ts'
import { openGraph } from './openGraph.ts'
import type { PageFacts } from './PageFacts.ts'
import { PAGE_STYLE } from './pageStyle.ts'
import { URDU_FACE_STYLE } from './urduFace.ts'

/** No script may ever run on the page, whatever a later hand puts into it. */
const POLICY = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"

/** Everything between <head> and </head>. `hasUrdu`: some words of the page are Urdu. */
export function pageHead(article: Article, newsroom: Newsroom, facts: PageFacts, hasUrdu: boolean): string {
  const named = (name: string, content: string) =>
    content && `<meta name="${name}" content="${escapeHtml(content)}">\n`
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(facts.title)}</title>
${named('description', facts.description)}${article.bylines.map(({ name }) => named('author', name)).join('')}<meta name="color-scheme" content="light dark">
${facts.address === null ? '' : `<link rel="canonical" href="${escapeHtml(facts.address)}">\n`}${openGraph(article, newsroom, facts)}<script type="application/ld+json">${jsonForScript(newsArticle(article, newsroom, facts))}</script>
${hasUrdu ? `<style>${URDU_FACE_STYLE}</style>\n` : ''}<style>${PAGE_STYLE}</style>
</head>
`
}
