/** Flags of open(2) as Linux numbers them. */
export const accessMode = 0o3;
export const writeOnly = 0o1;
export const readWrite = 0o2;
export const create = 0o100;
export const exclusive = 0o200;
export const truncate = 0o1000;
export const append = 0o2000;
export const onlyDirectory = 0o200000;
export const noFollow = 0o400000;
