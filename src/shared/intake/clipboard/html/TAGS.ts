/** Elements that show nothing, or whose content is code. */
export const UNSEEN = new Set([
  ...['head', 'title', 'meta', 'link', 'base', 'style', 'template', 'noscript', 'rp', 'datalist', 'param'],
  ...['source', 'track', 'area', 'map', 'col', 'colgroup', 'frameset', 'noframes', 'noembed', 'xml'],
  ...[
    'v:shapetype',
    'v:shape',
    'v:imagedata',
    'o:shapedefaults',
    'o:officedocumentsettings',
    'w:worddocument',
  ],
])

/** Elements that stand in lines of their own. */
export const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hgroup', 'html', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'pre'],
  ...['search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption'],
  ...['xmp', 'plaintext', 'optgroup'],
])
