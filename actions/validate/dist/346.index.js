export const id = 346;
export const ids = [346];
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
    if (event.kind === "manual")
        return { kind: "manual", name: run.eventName };
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

/***/ 63346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agreedReport: () => (/* reexport */ earlier_report/* agreedReport */.B),
  baseEventOf: () => (/* reexport */ base_event/* baseEventOf */.p),
  basePolicy: () => (/* reexport */ base_policy/* basePolicy */.u),
  changedData: () => (/* reexport */ changedData),
  checkoutNote: () => (/* reexport */ base_words/* checkoutNote */.z),
  linksFor: () => (/* reexport */ proposed_change/* linksFor */.h8),
  noBase: () => (/* reexport */ base_words/* noBase */.p),
  openBaseline: () => (/* reexport */ open_baseline/* openBaseline */.E),
  proposalIsHere: () => (/* reexport */ proposed_change/* proposalIsHere */.Fu),
  readEarlierReport: () => (/* reexport */ earlier_report/* readEarlierReport */.V),
  sourceName: () => (/* reexport */ source_name/* sourceName */.V)
});

// EXTERNAL MODULE: ./packages/baseline/src/base-event.ts
var base_event = __webpack_require__(9957);
// EXTERNAL MODULE: ./packages/baseline/src/base-policy.ts
var base_policy = __webpack_require__(15263);
// EXTERNAL MODULE: ./packages/baseline/src/base-words.ts
var base_words = __webpack_require__(77676);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/baseline/src/dvc-pointers.ts
var dvc_pointers = __webpack_require__(56049);
// EXTERNAL MODULE: ./packages/baseline/src/proposed-change.ts
var proposed_change = __webpack_require__(97544);
;// CONCATENATED MODULE: ./packages/baseline/src/changed-data.ts



/**
 * Data sets that the same change writes: both models are measured on the new rows, and a reader has to know. Never throws:
 * what git cannot say is said.
 */
async function changedData(datasets, ports) {
    const notes = datasets.map(async ({ name, path }) => {
        try {
            const proposed = await (0,proposed_change/* proposedChange */.D0)(path, await ports());
            if (proposed === null)
                return [];
            const isTouched = (0,proposed_change/* touchedPaths */.Pq)(proposed.changes).some((one) => (0,proposed_change/* isOnTheWay */.MW)(one, proposed));
            if (!isTouched && (await (0,dvc_pointers/* rewrittenPointers */.f)(proposed)).length === 0)
                return [];
            return [`this change also changes the data: ${name} is measured on the ${path} that it brings`];
        }
        catch (error) {
            const [problem] = (0,src_error/* problemsOf */.GW)(error);
            return [
                `whether this change also changes ${path} is not known: ${problem?.message ?? "git did not say"}`,
            ];
        }
    });
    return (await Promise.all(notes)).flat();
}

// EXTERNAL MODULE: ./packages/baseline/src/earlier-report.ts + 8 modules
var earlier_report = __webpack_require__(20270);
// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 10 modules
var open_baseline = __webpack_require__(2551);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
;// CONCATENATED MODULE: ./packages/baseline/src/index.ts










/***/ })

};
