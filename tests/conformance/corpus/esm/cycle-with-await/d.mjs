console.log('d starts');
for await (const part of ['d', 'e']) console.log(part);
