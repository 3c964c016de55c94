import { pathToFileURL } from 'node:url';

const all = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code + 1)).join('');
console.log(pathToFileURL(`/${all.replace('/', '')}x`).href);
const windows = ['C:\\a b', '\\\\server\\share\\f~', 'C:\\x\\', '\\\\?\\C:\\x', '\\\\.\\pipe\\x', 'D:\\%'];
for (const path of windows) console.log(pathToFileURL(path, { windows: true }).href);
try {
  pathToFileURL('\\\\server', { windows: true });
} catch (error) {
  console.log(error.code, error.message);
}
