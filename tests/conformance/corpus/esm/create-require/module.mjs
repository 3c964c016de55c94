export const named = 'named';
export default 'default of a module';
