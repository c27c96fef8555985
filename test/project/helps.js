/*
 * Calls programs for their help, one after the other in this process, and prints what each printed: a list of texts as
 * JSON. Most of what a program takes to start is loaded once.
 */

const [, , ...programs] = process.argv;
const { stdout } = process;
const print = stdout.write.bind(stdout);

const helps = programs.map((program) => {
  let help = '';
  process.argv = [process.execPath, program, '--help'];
  stdout.write = (/** @type {string | Uint8Array} */ text) => {
    help += String(text);
    return true;
  };
  require(program);
  return help;
});

stdout.write = print;
print(JSON.stringify(helps));
