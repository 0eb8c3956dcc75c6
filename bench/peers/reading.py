"""Reading by pyarrow or pandas: `reading.py json|csv|parquet|pandas PATH` prints rows, a sum and the seconds it took.
`reading.py make CSV FOLDER` writes the rows of a CSV as JSONL and as Parquet."""

import os
import sys
import time

what, path = sys.argv[1:3]
if what == "make":
    from pyarrow import csv, parquet

    folder = sys.argv[3]
    with open(path) as source, open(os.path.join(folder, "million.jsonl.part"), "w") as lines:
        names = source.readline().rstrip("\n").split(",")
        form = "{" + ", ".join(f'"{name}": %s' for name in names) + "}\n"
        lines.writelines(form % tuple(line.rstrip("\n").split(",")) for line in source)
    table = csv.read_csv(path)
    parquet.write_table(table, os.path.join(folder, "million-snappy.parquet"))
    parquet.write_table(
        table, os.path.join(folder, "million-plain.parquet"), use_dictionary=False, compression="none"
    )
    os.rename(os.path.join(folder, "million.jsonl.part"), os.path.join(folder, "million.jsonl"))
    sys.exit()
if what == "json":
    from pyarrow import json as module
elif what == "csv":
    from pyarrow import csv as module
elif what == "parquet":
    from pyarrow import parquet as module
else:
    import pandas as module
started = time.perf_counter()
if what == "json":
    table = module.read_json(path)
elif what == "parquet":
    table = module.read_table(path)
else:
    table = module.read_csv(path)
if what == "pandas":
    total = float(table["f3"].sum())
else:
    import pyarrow.compute

    total = pyarrow.compute.sum(table["f3"]).as_py()
print(len(table), f"{total:.6f}", time.perf_counter() - started)
