export const id = 893;
export const ids = [893];
export const modules = {

/***/ 893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedData: () => (/* binding */ changedData)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7544);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


/**
 * Data sets that the same change writes: both models are measured on the new rows, and a reader has to know. Never throws:
 * what git cannot say is said.
 */
async function changedData({ datasets }, ports) {
    const notes = datasets.map(async ({ name, path }) => {
        try {
            const proposed = await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__/* .proposedChange */ .D)(path, await ports());
            if (proposed === null || !(0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__/* .touchedPaths */ .P)(proposed.changes).includes(proposed.path))
                return [];
            return [`this change also changes the data: ${name} is measured on the ${path} that it brings`];
        }
        catch (error) {
            const [problem] = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error);
            return [
                `whether this change also changes ${path} is not known: ${problem?.message ?? "git did not say"}`,
            ];
        }
    });
    return (await Promise.all(notes)).flat();
}


/***/ })

};
