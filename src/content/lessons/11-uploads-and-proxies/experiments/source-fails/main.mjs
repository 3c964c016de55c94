import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';

await writeFile('report.txt', 'all is well');
const routes = {
  async '/direct'(path, res) {
    await pipeline(createReadStream(path), res);
  },
  async '/opened-first'(path, res) {
    const file = await open(path);
    await pipeline(file.createReadStream(), res);
  },
  async '/fails-midway'(path, res) {
    async function* rows() {
      yield 'row 1';
      await turn();
      throw new Error('connection to the database lost');
    }
    await pipeline(rows(), res);
  },
};

const server = createServer(async (req, res) => {
  const [route, path] = req.url.split('?');
  try {
    await routes[route](path, res);
  } catch (error) {
    const { headersSent, destroyed } = res;
    console.log(`  server: ${error.message.split(',')[0]}`);
    console.log(`  headersSent ${headersSent}, destroyed ${destroyed}`);
    if (!headersSent) res.writeHead(404).end('no such report');
  }
});
await once(server.listen(0, '127.0.0.1'), 'listening');

async function show(path) {
  console.log(path);
  const to = { port: server.address().port, host: '127.0.0.1', agent: false };
  try {
    const [response] = await once(get({ ...to, path }), 'response');
    console.log(`  client: status ${response.statusCode}`);
    for await (const chunk of response) console.log(`  client: ${chunk}`);
  } catch (error) {
    console.log(`  client: ${error.code}, ${error.message}`);
  }
}
await show('/opened-first?report.txt');
await show('/direct?none');
await show('/opened-first?none');
await show('/fails-midway');
server.close();
