/**
 * What the server's Node is started with, so that it has less memory for about the same speed (docs/performance.md): what was read and
 * answered is thrown away sooner, and Maglev compiles a function after 700 calls instead of 400.
 */
export const SERVER_OPTIONS = ['--max-semi-space-size=4', '--invocation-count-for-maglev=700'];
