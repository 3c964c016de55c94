console.log('slow starts');
for (let i = 0; i < 3; i += 1) await new Promise(setImmediate);
console.log('slow ends');
export const value = 'slow';
