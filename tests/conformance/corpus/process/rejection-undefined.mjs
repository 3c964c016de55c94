// expect: exit 1, stderr
new Promise((_resolve, reject) => reject());
