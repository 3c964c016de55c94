/** Where the build has put the engine: see `integrations/engine-assets.ts`. */
declare module 'virtual:highwater/engine' {
  const assets: import('./in-page-runtime.ts').EngineAssets;
  export default assets;
}
