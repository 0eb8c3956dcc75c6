export const id = 282;
export const ids = [282];
export const modules = {

/***/ 40282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67280);
/* harmony import */ var _modelgate_runner_arguments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _modelgate_validate_start__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1248);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** `modelgate validate`. The sandbox boots and the runtime is verified while most of the program is still loaded. */
async function runValidate(argv) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const early = __addDisposableResource(env_1, await startFrom(argv), false);
        await early?.settled;
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(2808), __webpack_require__.e(3610), __webpack_require__.e(6658), __webpack_require__.e(1362), __webpack_require__.e(3748), __webpack_require__.e(741), __webpack_require__.e(9010), __webpack_require__.e(7062)]).then(__webpack_require__.bind(__webpack_require__, 57062));
        await judge(argv, early);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** null for a run that is known to need no model. */
async function startFrom(argv) {
    if (argv.length === 0 || argv.some((word) => /^(?:-h|--help|--predictions(?:=.*)?)$/su.test(word)))
        return null;
    const { given } = (0,_modelgate_runner_arguments__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(_modelgate_job_sandbox_inputs__WEBPACK_IMPORTED_MODULE_1__/* .sandboxInputs */ .b, argv);
    return (0,_modelgate_validate_start__WEBPACK_IMPORTED_MODULE_2__/* .startEarly */ .w)((name) => given.get(name) ?? "");
}


/***/ })

};
