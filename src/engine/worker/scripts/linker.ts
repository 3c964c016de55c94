import { createModuleLinker } from '../bindings/module_linker.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({ module_linker: createModuleLinker });
