import { secretMetaName } from '#model/wire-names';

/** Where the runtime finds the secret that lets this page run programs on its server. */
export interface PageSecret {
  /** The secret in this page; `undefined` in a page of the static site. */
  read(): string | undefined;
  /**
   * Fetches this page anew and takes over the secret in it, for a server that was started again.
   * Gives `undefined` if there is none any more. Rejects if the server does not answer.
   */
  renew(): Promise<string | undefined>;
}

/** The secret of the page that this code runs in. */
export const pageSecret: PageSecret = {
  read: () => find(document)?.content,
  async renew() {
    const response = await fetch(location.href, { cache: 'no-store' });
    const html = await response.text();
    const fresh = find(new DOMParser().parseFromString(html, 'text/html'))?.content;
    const kept = find(document);
    if (fresh !== undefined && kept) kept.content = fresh;
    return fresh;
  },
};

function find(page: Document): HTMLMetaElement | null {
  return page.querySelector<HTMLMetaElement>(`meta[name="${secretMetaName}"]`);
}
