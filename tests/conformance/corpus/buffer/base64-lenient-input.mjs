for (const text of ['YWJj', 'YWJjZA==', 'YWJjZA', 'YW Jj\n', 'YW*Jj', '-_-_', '=YWJj', 'Y', '']) {
  console.log(JSON.stringify(text), Buffer.from(text, 'base64'), Buffer.byteLength(text, 'base64'));
}
