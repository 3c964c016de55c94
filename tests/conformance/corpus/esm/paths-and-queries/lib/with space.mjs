export const id = 'spaced';
