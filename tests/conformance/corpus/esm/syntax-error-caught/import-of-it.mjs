import './token.mjs';
