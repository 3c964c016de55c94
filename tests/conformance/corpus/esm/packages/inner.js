export const inner = 'by imports';
