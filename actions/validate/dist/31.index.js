export const id = 31;
export const ids = [31];
export const modules = {

/***/ 86031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyThatJudges: () => (/* binding */ policyThatJudges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67938);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);



/**
 * Reads the policy file, and finds whose limits judge.
 * @throws ModelgateError `file-missing`, and what `judgingPolicy` of packages/baseline throws
 */
async function policyThatJudges({ path, isNamed, model }, base) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((cause) => {
        const hint = isNamed
            ? "Give the path of a policy file."
            : "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README).";
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("file-missing", `config: ${path} cannot be read`, { hint, cause });
    });
    const { judgingPolicy } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(544), __webpack_require__.e(752), __webpack_require__.e(551), __webpack_require__.e(260)]).then(__webpack_require__.bind(__webpack_require__, 92972));
    return await judgingPolicy({ path, text, model, resolve: _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_2__/* .resolveClauses */ .R }, base);
}


/***/ })

};
