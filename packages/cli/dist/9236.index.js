export const id = 9236;
export const ids = [9236];
export const modules = {

/***/ 69236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTable: () => (/* reexport safe */ _open_table_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _open_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41304);





/***/ })

};
