/** The variable of a script through which functions of Node's library return the results of calls. */
export const keptVariable = '$kept';

/** What the build puts before such a call. */
export const keptResult = `${keptVariable}=`;
