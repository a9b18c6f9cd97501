-- One row is a record that a reader refused, as staged.
select
    source_sha256,
    reject.sheet as sheet,
    reject.row_no as row_no,
    reject.column_no as column_no,
    reject.raw_text as raw_text,
    reject.reason_code as reason_code,
    reject.reason as reason,
    reject.cells as cells
from staged_report
where record = 'reject'
union all
select
    source_sha256,
    reject.sheet,
    reject.row_no,
    reject.column_no,
    reject.raw_text,
    reject.reason_code,
    reject.reason,
    reject.cells
from staged_table
where record = 'reject'
