export const id = 6907;
export const ids = [6907];
export const modules = {

/***/ 26907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameColumns: () => (/* binding */ nameColumns)
/* harmony export */ });
const MOST = 12;
/** A problem about a column that was not named, with those that the data has; as it was where they cannot be read. */
async function nameColumns(problem, path) {
    const { openTable } = await __webpack_require__.e(/* import() */ 9236).then(__webpack_require__.bind(__webpack_require__, 69236));
    const table = await openTable(path).catch(() => null);
    if (table === null)
        return problem;
    const names = table.columns.slice(0, MOST).map(({ name }) => JSON.stringify(name.slice(0, 60)));
    const more = table.columns.length - names.length;
    return { ...problem, hint: `The columns are ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}.` };
}


/***/ })

};
