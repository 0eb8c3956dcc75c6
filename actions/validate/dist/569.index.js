export const id = 569;
export const ids = [569];
export const modules = {

/***/ 9957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseEventOf)
/* harmony export */ });
/**
 * The event as far as its base goes, from what `review` read and from the runner's GITHUB_EVENT_NAME and GITHUB_SHA. Only
 * for `pull_request` is GITHUB_SHA the merge that GitHub made to test; elsewhere it vouches for no merge.
 */
function baseEventOf(event, run) {
    if (event.kind !== "pull-request")
        return event;
    const { headSha, baseSha } = event;
    return {
        kind: "pull-request",
        headSha,
        baseSha,
        testMergeSha: run.eventName === "pull_request" ? run.sha : null,
    };
}


/***/ }),

/***/ 22569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_BASE: () => (/* reexport safe */ _base_words_js__WEBPACK_IMPORTED_MODULE_2__.G),
/* harmony export */   agreedReport: () => (/* reexport safe */ _earlier_report_js__WEBPACK_IMPORTED_MODULE_3__.B),
/* harmony export */   baseEventOf: () => (/* reexport safe */ _base_event_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   basePolicy: () => (/* reexport safe */ _base_policy_js__WEBPACK_IMPORTED_MODULE_1__.u),
/* harmony export */   checkoutNote: () => (/* reexport safe */ _base_words_js__WEBPACK_IMPORTED_MODULE_2__.z),
/* harmony export */   linksFor: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_5__.h8),
/* harmony export */   openBaseline: () => (/* reexport safe */ _open_baseline_js__WEBPACK_IMPORTED_MODULE_4__.E),
/* harmony export */   proposalIsHere: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_5__.Fu),
/* harmony export */   proposedChange: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_5__.D0),
/* harmony export */   readEarlierReport: () => (/* reexport safe */ _earlier_report_js__WEBPACK_IMPORTED_MODULE_3__.V),
/* harmony export */   sourceName: () => (/* reexport safe */ _source_name_js__WEBPACK_IMPORTED_MODULE_6__.V),
/* harmony export */   touchedPaths: () => (/* reexport safe */ _proposed_change_js__WEBPACK_IMPORTED_MODULE_5__.Pq)
/* harmony export */ });
/* harmony import */ var _base_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9957);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15263);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77676);
/* harmony import */ var _earlier_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20270);
/* harmony import */ var _open_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2551);
/* harmony import */ var _proposed_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97544);
/* harmony import */ var _source_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28574);









/***/ })

};
