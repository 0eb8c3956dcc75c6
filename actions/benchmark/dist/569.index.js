export const id = 569;
export const ids = [569];
export const modules = {

/***/ 2569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalIsHere: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_0__.Fu)
/* harmony export */ });
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7544);









/***/ })

};
