import { writeFileSync } from 'node:fs';

process.env.KEPT = 'kept';
writeFileSync('settings.env', 'ADDED=1 # one\nKEPT=other\nQUOTED="two\nlines"\nexport SHORT=\'s\'\nOPEN="x\n');
console.log(process.loadEnvFile('settings.env'));
const { ADDED, KEPT, QUOTED, SHORT, OPEN } = process.env;
console.log({ ADDED, KEPT, QUOTED, SHORT, OPEN });
for (const path of ['missing.env', undefined, 5]) {
  try {
    process.loadEnvFile(path);
  } catch ({ name, code, message, syscall }) {
    console.log(name, code, message, syscall);
  }
}
