/** A paragraph, heading, list item, table cell or field: what a reader reads in one go. */
export interface Prose {
  /** Path relative to the repository. */
  file: string;
  /** The line that it begins on, from 1. */
  line: number;
  /** Without Markdown, but with inline code between backticks. */
  text: string;
  /**
   * What it belongs to: a page of the book, by its folder, or `undefined` for the documents about the
   * repository.
   */
  page: string | undefined;
}

/** Something wrong in it. */
export interface ProseFault {
  file: string;
  line: number;
  /** What is wrong and what to write instead, in whole sentences. */
  message: string;
}
