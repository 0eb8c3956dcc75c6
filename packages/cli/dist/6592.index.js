export const id = 6592;
export const ids = [6592];
export const modules = {

/***/ 6592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formerPolicy: () => (/* binding */ formerPolicy),
/* harmony export */   judgingPolicy: () => (/* binding */ judgingPolicy)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline_judging_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92972);
/* harmony import */ var _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85498);


const resolve = _modelgate_evaluation__WEBPACK_IMPORTED_MODULE_0__/* .resolveClauses */ .R;
/** One model's part of the policy that judges; @throws as packages/baseline. */
async function judgingPolicy(wanted, base) {
    return await (0,_modelgate_baseline_judging_policy__WEBPACK_IMPORTED_MODULE_1__.judgingPolicy)({ ...wanted, resolve }, base);
}
/** The base's word on a model that the head's policy does not know any more; null where the base's does not know it either. */
async function formerPolicy(path, isMeant, base) {
    const isFile = (model) => model.path !== null && isMeant({ name: model.name, path: model.path });
    return await (0,_modelgate_baseline_judging_policy__WEBPACK_IMPORTED_MODULE_1__/* .formerPolicy */ ._)({ path, resolve }, isFile, base);
}


/***/ })

};
