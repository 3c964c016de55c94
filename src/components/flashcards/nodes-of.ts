/** The nodes of HTML that this site has written itself: that of cards, never of a reader. */
export function nodesOf(html: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}
