import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../../tests/support/find-browser.ts';
import type { OpenBrowser } from './open-browser.ts';
import { startProcess } from './start-process.ts';

/** Settings of the profile: nothing but the page is opened, and no other server is asked. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  // A program that computes for long is no page that hangs.
  'dom.max_script_run_time': 0,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'toolkit.telemetry.enabled': false,
};

export async function openFirefox(url: string): Promise<OpenBrowser> {
  const path = requireBrowser('firefox');
  const profile = await mkdtemp(join(tmpdir(), 'highwater-firefox-'));
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const browser = startProcess(path, ['--headless', '--no-remote', '--profile', profile, url]);
  browser.stdout.resume();
  return {
    gone: browser.ended.then((how) => `Firefox ended with ${how}`),
    async close() {
      await browser.kill();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
