await import('./imports.js');
await import('./meta.js');
