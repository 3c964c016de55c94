/** What `--help` prints. */
export const help = `Runs every experiment of the handbook on real Node and compares what it prints with what it should.

Usage: npm run verify -- [options]

  --filter TEXT  only experiments whose id contains TEXT, such as "backpressure/"
  --node MAJOR   run on this major version of Node; it is fetched from npm once
  --repeat N     run each experiment N times and count the runs that failed
  --jobs N       run N experiments at once (default: as many as there are processors)
  --update       write what was printed into the expectations; lines with tokens are never overwritten;
                 with --node 22, what differs from expected.txt goes into expected.22.txt
  --json         print one JSON object and nothing else
  --root DIR     the handbook to check (default: this repository)
  --help         print this text

Exit code: 0 if all is as expected, 1 if an experiment is not, 2 if verify itself could not do its work.
`;
