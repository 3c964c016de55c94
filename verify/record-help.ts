/** What `npm run record -- --help` prints. */
export const help = `Runs every experiment on each major version of Node and writes what they printed into recorded.json.

Usage: npm run record -- [options] [TEXT]

  TEXT       only experiments whose id contains TEXT, such as "backpressure/"
  --check    write and run nothing: check that each recording is of the program as it stands, on the
             versions that the handbook names, and that what it holds is what is expected
  --jobs N   run N experiments at once (default: as many as there are processors)
  --root DIR the handbook to record (default: this repository)
  --help     print this text

A version that is not on this machine is fetched from npm once. An output stays as it was recorded
while the program is the same and the new output meets the same expectation.

Exit code: 0 if all is recorded, 1 if an experiment is not, 2 if the work could not be done.
`;
