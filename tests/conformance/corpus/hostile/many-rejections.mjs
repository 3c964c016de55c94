// expect: exit 1, stderr
for (let index = 0; index < 10_000; index += 1) Promise.reject(new Error(`rejected ${index}`));
