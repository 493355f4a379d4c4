/** `copydesk --help`. */
export const HELP = `copydesk: a newsroom's stories from the command line, with the rules of the desktop app.

Usage:
  copydesk import FILE... --library DIR
  copydesk list --library DIR [--json] [--status STATUS] [--search WORDS]
  copydesk export [ID...] --library DIR --profile hugo|html --out DIR [--force]
  copydesk COMMAND --help
  copydesk --version

Commands:
  import   Store Markdown files, or the plain text of published pages, as stories.
  list     Show the stories of a library.
  export   Publish stories into a folder: Markdown for Hugo, or the newsroom's own pages.

A library is the folder the app keeps its stories in. Nothing leaves this computer.

Results go to standard output, one a line; everything else goes to standard error, one sentence a line.
Exit code 0: all went well. 1: something was refused, and the sentence says what. 2: wrong usage.
`
