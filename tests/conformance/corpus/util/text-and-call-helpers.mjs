import util, { MIMEType } from 'node:util';

const mime = new MIMEType('Text/HTML; charset="utf-8"; q=1');
mime.params.delete('q');
console.log(mime.essence, mime.params.get('charset'), String(mime), mime.type, mime.subtype);
try {
  new MIMEType('nonsense');
} catch (error) {
  console.log(error.code, error.message);
}
console.log(
  util.getSystemErrorName(-2),
  util.getSystemErrorMap().get(-13),
  util.getSystemErrorMessage?.(-17),
);
console.log(util.aborted.length, typeof util.getCallSites, util.stripVTControlCharacters.name);
const signal = AbortSignal.abort();
await util.aborted(signal, {});
console.log('aborted() settled');
