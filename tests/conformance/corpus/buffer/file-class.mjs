import { File } from 'node:buffer';

const file = new File(['some ', 'text'], 'notes.txt', { type: 'text/plain', lastModified: 5 });
console.log(
  file.name,
  file.size,
  file.type,
  file.lastModified,
  await file.text(),
  file instanceof Blob,
);
console.log(file);
try {
  new File(['x']);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
