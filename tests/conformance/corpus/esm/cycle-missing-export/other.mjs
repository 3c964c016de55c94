import { own } from './main.mjs';
import {
  absent,
} from './main.mjs';

export const present = [own, absent];
