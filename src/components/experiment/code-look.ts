/** How highlighted code stands on the page. All lengths in CSS pixels. */
export interface CodeLook {
  fontFamily: string;
  fontSize: number;
  lineHeight: number;
  letterSpacing: number;
  /** Above the first line and below the last. */
  padding: number;
  /** From the left edge to the text, line numbers included. */
  gutter: number;
  /** From a line number to the text. */
  numberGap: number;
  /** Height of the horizontal scroll bar, 0 if it lies over the text or there is none. */
  scrollbar: number;
  scrollTop: number;
  scrollLeft: number;
  /** The first line, counted from 1, that the reader sees whole. */
  firstVisibleLine: number;
}

/** Reads the look of the `pre` that highlighting made. */
export function lookOf(pre: HTMLElement): CodeLook {
  const style = getComputedStyle(pre);
  const px = (value: string) => Number.parseFloat(value) || 0;
  const number = getComputedStyle(pre.querySelector('.line') ?? pre, '::before');
  const lineHeight = px(style.lineHeight);
  const padding = px(style.paddingBlockStart);
  // What is above this edge is out of sight, or under the header of the page.
  const edge = px(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  const top = pre.getBoundingClientRect().top;
  const hidden = Math.max(pre.scrollTop, edge - top + pre.scrollTop) - padding;
  return {
    fontFamily: style.fontFamily,
    fontSize: px(style.fontSize),
    lineHeight,
    letterSpacing: px(style.letterSpacing),
    padding,
    gutter: px(number.width),
    numberGap: px(number.paddingInlineEnd),
    scrollbar: pre.offsetHeight - pre.clientHeight,
    scrollTop: pre.scrollTop,
    scrollLeft: pre.scrollLeft,
    firstVisibleLine: Math.max(1, Math.ceil(hidden / lineHeight) + 1),
  };
}
