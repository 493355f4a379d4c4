/** `copydesk --help`. */
export const HELP = `copydesk: a newsroom's stories from the command line, with the rules of the desktop app.

Usage:
  copydesk import FILE... --library DIR
  copydesk list --library DIR [--json] [--status STATUS] [--search WORDS]
  copydesk check [ID...] --library DIR [--json]
  copydesk export [ID...] --library DIR --profile hugo|html --out DIR [--force]
  copydesk backup LIBRARY [--to FOLDER] [--keep N] [--json]
  copydesk restore BACKUP NEW_FOLDER [--partial] [--json]
  copydesk verify LIBRARY [--repair] [--json]
  copydesk COMMAND --help
  copydesk --version

Commands:
  import   Store Markdown files, or the plain text of published pages, as stories.
  list     Show the stories of a library.
  check    Say what is to be settled before stories go out.
  export   Publish stories into a folder: Markdown for Hugo, or the newsroom's own pages.
  backup   Copy a whole library into one dated zip, proven by reading it back; or check such a zip.
  restore  Make a library of a backup, in a new folder.
  verify   Prove every stored file of a library, and mend what can be mended.

A library is the folder the app keeps its stories in. Nothing leaves this computer.

Results go to standard output, one a line; everything else goes to standard error, one sentence a line.
Exit code 0: all went well. 1: something was refused, and the sentence says what. 2: wrong usage.
`
