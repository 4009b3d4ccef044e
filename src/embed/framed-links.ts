/** `html` with its links to pages opening beside the frame: a frame is no place to read a site in, and numbers, mails and parts of the same page stay as they are. */
export function framedLinks(html: string): string {
  return html.replace(/<a (?=[^>]*\bhref="(?:\/|https?:))(?![^>]*\btarget=)/g, '<a target="_blank" ');
}
