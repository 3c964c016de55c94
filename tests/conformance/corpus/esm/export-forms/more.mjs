export const value = 'shadowed by the local one';
export const extra = 3;
export default 'not re-exported by the star';
