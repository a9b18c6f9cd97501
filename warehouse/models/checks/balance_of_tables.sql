-- severity: error
-- Cells of a table are lost or counted twice: what was read is not what was loaded, missing and
-- rejected together.
select s.file_name, a."read", a.loaded, a.missing, a.rejected
from audit.source_account as a
join dim_source as s using (source_key)
where a.kind = 'table' and a."read" <> a.loaded + a.missing + a.rejected
