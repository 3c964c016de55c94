export const value = typeof require;
export default function () {}
