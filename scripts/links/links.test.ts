import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkExternal } from './check-external.ts';
import { checkInternal, externalLinks } from './check-internal.ts';
import { readPage } from './read-page.ts';

const files = new Set(['index.html', 'a/index.html', 'style.css', '404.html']);
const target = readPage('a/index.html', '<h2 id="there">A</h2><p id="d&amp;e">');
const faultsOf = (html: string) =>
  checkInternal(files, [readPage('index.html', html), target]).map(
    ({ link, message }) => `${link}: ${message}`,
  );

it('finds the anchors and the links of a page, and none in scripts or comments', () => {
  const page = readPage(
    'a/index.html',
    `<link href=/style.css><a title='x > y' href="b/?c=1&amp;d=2">b</a><img src='i.png'>
     <script>const a = '<a href="no">';</script><!-- <a href="no"> --><script src="s.js"></script>
     <p id="one" data-id="two">`,
  );
  expect(page.links).toEqual(['/style.css', 'b/?c=1&d=2', 'i.png', 's.js']);
  expect([...page.ids]).toEqual(['one']);
});

it.each([
  '/a/',
  'a/#there',
  '/a/?x=1#d%26e',
  '/style.css',
  '#',
  'a/#:~:text=A',
  'mailto:a@b.c',
  'https://other.org/x',
])('finds nothing wrong with %s', (link) => {
  expect(faultsOf(`<a href="${link}">`)).toEqual([]);
});

it.each([
  ['/b/', 'The site has no file b/index.html.'],
  ['/a', 'The address of a page ends with a slash.'],
  ['/a/#here', 'The page /a/ has no place "here".'],
  ['#here', 'The page / has no place "here".'],
  ['/style.css#here', 'style.css is not a page, so it has no place "here".'],
  ['http://[', 'It is not an address.'],
])('says why %s leads nowhere', (link, message) => {
  expect(faultsOf(`<a href="${link}">`)).toEqual([`${link}: ${message}`]);
});

it('names each other site once, with the page that links to it', () => {
  const page = readPage(
    'index.html',
    '<a href="https://x.org/"><a href="https://x.org/"><a href="/a/">',
  );
  expect([...externalLinks([page, { ...page, path: 'b.html' }])]).toEqual([
    ['https://x.org/', 'index.html'],
  ]);
});

it('asks other sites for the page and for the place in it', async () => {
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/gone' ? 404 : 200;
    response.end('<h1 id="top">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const links = ['/', '/#top', '/gone', '/#bottom'].map((path) => [base + path, 'p'] as const);
  const { faults, reached } = await checkExternal(new Map(links));
  expect(reached).toBe(true);
  expect(faults).toEqual([
    { page: 'p', link: `${base}/gone`, message: 'The server answers 404.' },
    { page: 'p', link: `${base}/#bottom`, message: 'The page has no place "bottom".' },
  ]);
});

it('tells a network that is not there from links that are wrong', async () => {
  // Port 9 discards, and nothing listens there.
  const { faults, reached } = await checkExternal(new Map([['http://127.0.0.1:9/', 'p']]));
  expect(reached).toBe(false);
  expect(faults).toMatchObject([{ message: expect.stringMatching(/^No answer: /) }]);
});
