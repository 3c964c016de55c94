export const feature = 'by its own name';
