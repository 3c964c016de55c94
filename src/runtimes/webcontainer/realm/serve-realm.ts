import { configureAPIKey, WebContainer } from '@webcontainer/api';
import type { RealmDoor } from './door.ts';

// The client keeps its boot and its lock in its module: here they live as long as the frame does.

/** As the client chooses it; tests name another host by the client's own variable. */
const named: unknown = Reflect.get(globalThis, 'WEBCONTAINER_API_IFRAME_URL');
const hostOrigin = new URL(typeof named === 'string' ? named : 'https://stackblitz.com').origin;

const { webcontainerKey = '' } = document.documentElement.dataset;
if (webcontainerKey !== '') configureAPIKey(webcontainerKey);

const door: RealmDoor = {
  hostOrigin,
  async boot(onConnected) {
    addEventListener('message', ({ origin, data }) => {
      if (origin === hostOrigin && data?.type === 'init') onConnected();
    });
    return WebContainer.boot({ workdirName: 'highwater' });
  },
};
window.highwaterRealm = door;
