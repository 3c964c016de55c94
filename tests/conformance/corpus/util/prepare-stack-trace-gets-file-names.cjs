Error.prepareStackTrace = (error, [site]) => [
  error.message,
  site.getFileName() === __filename,
  site.getScriptNameOrSourceURL() === __filename,
  site.getFunctionName(),
  site.getLineNumber(),
  site.getColumnNumber(),
];
function make() {
  return new Error('made').stack;
}
console.log(make());
