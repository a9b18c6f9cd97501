-- severity: warning
-- A received file could not be read; see audit.reject for the reason.
select s.file_name, s.entry_path
from audit.source_account as a
join dim_source as s using (source_key)
where a.kind = 'unreadable'
