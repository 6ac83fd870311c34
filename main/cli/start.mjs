// Plain JavaScript, so that a Node too old for the rest still gets a clear answer instead of a syntax error.
// `node main/cli/start.mjs` checks the version; with the name of a command it runs that command.

const OLDEST = [22, 18]; // the first Node 22 that runs .ts files without a flag
const COMMANDS = ['studio', 'smoke', 'torture', 'film', 'plan', 'eval', 'bench', 'eval-planner'];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Node ${OLDEST.join('.')} or newer is needed and this is ${process.versions.node}: run "npm ci" (it brings a Node 24) and start with "npm run".`,
  );
  process.exit(1);
}

const [command] = process.argv.splice(2, 1);
if (command !== undefined && !COMMANDS.includes(command)) {
  console.error(`There is no command "${command}"; there are: ${COMMANDS.join(', ')}.`);
  process.exit(2);
}
if (command !== undefined) await import(`./${command}.ts`);
