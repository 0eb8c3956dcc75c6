export const id = 6850;
export const ids = [6850];
export const modules = {

/***/ 96850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachCard: () => (/* binding */ attachCard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86271);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58355);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72371);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99622);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91852);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40008);








/**
 * Writes the card of a version that is about to be registered to a path, and keeps its bill of materials in the ledger. Gives the
 * fact by which the version names it.
 * @throws ModelgateError `report-invalid` for a report about other bytes, `input-invalid` for a path that cannot be written
 */
async function attachCard(scene, wanted, { path, reports }) {
    const { planned, given, world } = scene;
    const { model, version, digest, commit, facts } = wanted;
    const about = {
        ...{ model, version, digest, facts, source: `${commit}:${wanted.path}` },
        ...{ at: new Date(world.now()).toISOString(), by: world.actor },
    };
    const { task } = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(planned.policy, given.config, model);
    const bytes = Buffer.from(`${JSON.stringify((0,_card_js__WEBPACK_IMPORTED_MODULE_3__/* .cardBom */ .Nj)({ version: about, reports }, task), null, 2)}\n`);
    const id = (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, (0,_card_js__WEBPACK_IMPORTED_MODULE_3__/* .cardText */ .O)({ version: about, reports, holders: [], history: [] }));
    }
    catch (cause) {
        const hint = "Name a file in a folder that can be written.";
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", `card: ${path} cannot be written`, { hint, cause });
    }
    const writes = (0,_scene_js__WEBPACK_IMPORTED_MODULE_6__/* .writer */ .KF)(scene);
    if (given.dryRun || (await isKept(writes.ledger, id)))
        return { card: id };
    const entry = (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g)(writes, { kind: "card", model, subject: digest, facts: { version } });
    await (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_8__/* .append */ .B)(writes.ledger, [{ ...entry, documentBytes: bytes }], writes.pause);
    return { card: id };
}
async function isKept(ledger, id) {
    for await (const { kind, document } of (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_9__/* .entries */ .jO)(ledger))
        if (kind === "card" && document === id)
            return true;
    return false;
}


/***/ })

};
