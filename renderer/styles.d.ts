/** What the bundler makes of a style sheet: class names by the names written in it. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  // oxlint-disable-next-line import/no-default-export -- that is how the bundler offers them
  export default classes;
}
declare module '*.css';
