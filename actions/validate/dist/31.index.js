export const id = 31;
export const ids = [31];
export const modules = {

/***/ 86031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyThatJudges: () => (/* binding */ policyThatJudges)
/* harmony export */ });
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85498);
/* harmony import */ var _modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90480);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);



/**
 * Reads the policy file, and finds whose limits judge.
 * @throws ModelgateError `file-missing`, and what `judgingPolicy` of packages/baseline throws
 */
async function policyThatJudges({ config, model }, base) {
    const file = await (0,_modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd)(config);
    if (file === null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("file-missing", `config: ${_modelgate_job_policy_file__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj}: there is no such file`, {
            hint: "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README).",
        });
    const { judgingPolicy } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(343), __webpack_require__.e(481), __webpack_require__.e(752), __webpack_require__.e(260)]).then(__webpack_require__.bind(__webpack_require__, 92972));
    return await judgingPolicy({ ...file, model, resolve: _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_2__/* .resolveClauses */ .R }, base);
}


/***/ })

};
