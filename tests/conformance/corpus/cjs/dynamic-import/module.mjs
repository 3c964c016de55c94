console.log('module evaluated');
export default 'default';
export const value = 'value';
