-- severity: error
-- A received file gave neither rows nor a reason why not.
select s.file_name, s.entry_path
from audit.source_account as a
join dim_source as s using (source_key)
left join (select distinct source_key from audit.reject) as j using (source_key)
where a.kind = 'unreadable' and j.source_key is null
