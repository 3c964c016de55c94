module.exports = {
  name: __filename,
  isMain: require.main === module,
  parent: module.parent.filename,
  loaded: module.loaded,
};
