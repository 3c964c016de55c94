// Checks the links of the built site: those within it, and with --external those to other sites.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkExternal } from './links/check-external.ts';
import { checkInternal, externalLinks, type LinkFault } from './links/check-internal.ts';
import { type LinkedPage, readPage } from './links/read-page.ts';

const dist = join(import.meta.dirname, '../dist');

function print(faults: readonly LinkFault[]): void {
  for (const { page, link, message } of faults) console.error(`${page}: ${link}: ${message}`);
}

async function readSite(): Promise<{ files: Set<string>; pages: LinkedPage[] }> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  const pages: LinkedPage[] = [];
  for (const path of files) {
    if (path.endsWith('.html'))
      pages.push(readPage(path, await readFile(join(dist, path), 'utf8')));
  }
  return { files, pages };
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site. Run "npm run build" first.');
  process.exit(2);
}
const { files, pages } = await readSite();
const faults = checkInternal(files, pages);
print(faults);
const links = pages.reduce((sum, page) => sum + page.links.length, 0);
console.log(`${pages.length} pages, ${links} links: ${faults.length} within the site lead nowhere`);
process.exitCode = faults.length === 0 ? 0 : 1;

if (process.argv.includes('--external')) {
  const external = externalLinks(pages);
  const checked = await checkExternal(external);
  if (external.size > 0 && !checked.reached) {
    console.error(`None of ${external.size} other addresses could be reached: is there a network?`);
    process.exitCode = 3;
  } else {
    print(checked.faults);
    console.log(`${external.size} other addresses: ${checked.faults.length} are not right`);
    if (checked.faults.length > 0) process.exitCode = 1;
  }
}
