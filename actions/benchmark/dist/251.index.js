export const id = 251;
export const ids = [251];
export const modules = {

/***/ 6251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exec: () => (/* binding */ exec),
/* harmony export */   npmConfig: () => (/* binding */ npmConfig)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27187);

/** The program is looked up on PATH (with PATHEXT on Windows); nothing is printed. */
const exec = async (program, args, { cwd, env, input } = {}) => {
    // The toolkit splits its first parameter at spaces, quotes respected: C:\Program Files\… would be two words.
    const quoted = `"${program.replaceAll('"', '\\"')}"`;
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(quoted, [...args], {
        silent: true,
        ignoreReturnCode: true,
        ...(cwd === undefined ? {} : { cwd }),
        ...(env === undefined ? {} : { env: { ...env } }),
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
    });
};
/**
 * A setting of npm on this machine, from `.npmrc` files and the environment, as `registry`; null when it is not set.
 * The working directory decides which project's `.npmrc` counts. npm keeps tokens to itself.
 */
async function npmConfig(key, run = exec) {
    const { exitCode, stdout } = await run("npm", ["config", "get", key]);
    const value = stdout.trim();
    return exitCode !== 0 || value === "" || value === "undefined" || value === "null" ? null : value;
}


/***/ })

};
