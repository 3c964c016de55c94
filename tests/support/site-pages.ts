import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** Addresses of all pages of the built site. */
export const sitePages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => `/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.html') && !path.startsWith('/.'))
  .map((path) => path.replace(/index\.html$/, ''))
  .sort();
