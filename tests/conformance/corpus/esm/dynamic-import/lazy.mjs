console.log('lazy evaluated');
export default 'default';
export const named = 'named';
