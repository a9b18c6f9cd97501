-- One row is a record that was refused, with its reason.
select
    s.source_key,
    r.sheet,
    r.row_no,
    r.column_no,
    r.raw_text,
    r.reason_code,
    r.reason,
    r.cells
from stg_reject as r
join dim_source as s on s.sha256 = r.source_sha256
