/** What the test runner compiles TSX to. */
export { type JSX, jsx as jsxDEV } from './jsx-runtime';
