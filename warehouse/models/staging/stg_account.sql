-- One row is what the reader of a source counted while it read, as staged.
select
    source_sha256,
    account.kind as kind,
    account.layout as layout,
    account.charset as charset,
    account.read as cells_read
from staged_report
where record = 'account'
union all
select
    source_sha256,
    account.kind,
    account.layout,
    account.charset,
    account.read
from staged_table
where record = 'account'
