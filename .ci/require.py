"""Reads the table of the scoring on standard input and fails when a row is below what the project promises.

usage: require.py dev|seed <table
dev: a mean of 99, no row with more than one wrong, blocks and warnings 98 or more, places 95 or more; seed: 100 everywhere.
"""
import re
import sys

ROW = re.compile(r"^(.{24}) +([\d.]+)   (\d+)(?:/| right of )(\d+)")

rows = {}
for line in sys.stdin:
    match = ROW.match(line)
    if match and "shown only" not in line:
        rows[match[1].strip()] = (float(match[2]), int(match[3]), int(match[4]))

wrong = []
if len(rows) < 16:
    wrong.append(f"only {len(rows)} rows could be read")
for name, (percent, right, total) in rows.items():
    is_f1 = name.endswith("F1")
    if sys.argv[1] == "seed":
        if percent < 100:
            wrong.append(f"{name}: {percent}, not 100")
    elif is_f1 and percent < (95 if name.startswith("places") else 98):
        wrong.append(f"{name}: {percent}, too low")
    elif not is_f1 and total - right > 1:
        wrong.append(f"{name}: {total - right} wrong")
if rows and sys.argv[1] == "dev" and sum(r[0] for r in rows.values()) / len(rows) < 99:
    wrong.append("the mean is below 99")
print("\n".join(wrong) or "as promised")
sys.exit(bool(wrong))
