/** What the whole copy of a story outside its library is called after its name. */
export const COPY_ENDING = '.copydesk-story.json'
