export const id = 815;
export const ids = [815];
export const modules = {

/***/ 76815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerRows: () => (/* reexport safe */ _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__.Y),
/* harmony export */   numbersOf: () => (/* reexport safe */ _numbers_of_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   offlineStart: () => (/* reexport safe */ _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__.o)
/* harmony export */ });
/* harmony import */ var _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15741);
/* harmony import */ var _numbers_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42007);




/***/ })

};
