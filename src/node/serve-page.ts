import type { IncomingMessage, ServerResponse } from 'node:http';
import { secretMetaName } from '#model/wire-names';
import { contentTypeOf } from './content-type.ts';
import type { SiteFile } from './read-site-file.ts';
import { sendBody } from './serve-asset.ts';

/**
 * Answers with an HTML page of the site and puts the secret into it. It is made anew for each request
 * and must not be kept. Rejects if the page has no `<head>` to put it into.
 */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  secret: string,
): Promise<void> {
  const html = file.bytes.toString('utf8');
  const meta = `<meta name="${secretMetaName}" content="${secret}">`;
  const page = html.replace('<head>', () => `<head>${meta}`);
  if (page === html) {
    throw new Error(
      'the page has no <head>, so it can not run programs. Build the site again with npm run build',
    );
  }
  await sendBody(request, response, contentTypeOf('page.html'), Buffer.from(page));
}
