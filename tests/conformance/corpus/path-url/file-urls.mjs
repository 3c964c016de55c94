import {
  fileURLToPath,
  pathToFileURL,
  urlToHttpOptions,
  domainToASCII,
  domainToUnicode,
} from 'node:url';

console.log(
  fileURLToPath('file:///a%20b/c%23.txt'),
  pathToFileURL('/a b/#?%.txt').href,
  fileURLToPath(new URL('file:///x')),
);
console.log(
  domainToASCII('español.com'),
  domainToASCII('xn--iñvalid.com'),
  domainToUnicode('xn--espaol-zwa.com'),
);
console.log(urlToHttpOptions(new URL('http://u:p@[::1]:8/p?q#h')));
for (const url of ['http://a/', 'file://host/x', 'file:///a%2fb', 5]) {
  try {
    console.log(fileURLToPath(url));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
