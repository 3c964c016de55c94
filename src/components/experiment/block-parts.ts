/** A named part of a block. The markup and the script are written together: a missing part is a bug. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`The block has no part "${name}".`);
  return found;
}

/** The button of a block that carries out `action`. */
export function button(root: ParentNode, action: string): HTMLButtonElement {
  const found = root.querySelector(`[data-action="${action}"]`);
  if (!(found instanceof HTMLButtonElement))
    throw new Error(`The block has no button "${action}".`);
  return found;
}

/** An element with attributes and children; a string is text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
