# Tables for people at 80 columns. The ledger is tests/views/records.jsonl, put in as it is: merging has tests of its own.
command -v python3 >/dev/null || { echo "no python3" >&2; exit 77; }
python3 "$project/tests/views/load.py" "$project/src/ledger/schema.sql" l.db "$project/tests/views/records.jsonl" || exit 2
ask() { echo; echo "\$ dragoman $*"; dragoman "$@"; status=$?; [ $status = 0 ] || echo "status $status"; }
ask contacts l.db
ask contacts l.db --actor Kremlin --from 2022-02-07 --to 2022-02-07 --evidence
ask events l.db --actor France
ask statements l.db --actor Macron
ask agenda l.db --from 2022-02-10
ask timeline l.db --country Russia --from 2022-02-20
ask positions l.db Macron 'security order'
ask dyad l.db France Russia --evidence
ask actors l.db --limit 5
ask travel l.db
ask contacts l.db --status denied
