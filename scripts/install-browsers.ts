// Installs the browsers that the tests drive. Without Chromium the tests fail; the others they leave out.
//
//   npm run browsers
import { browserNames } from '../tests/support/find-browser.ts';
import { ensureBrowser } from './ensure-browser.ts';

for (const browser of browserNames) {
  try {
    console.log(`${browser}: ${ensureBrowser(browser)}`);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
