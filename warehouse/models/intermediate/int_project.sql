-- One row is a mention of a project in a document, with the keys of its region and period. A
-- project without a region of its own belongs to the region of its document.
select
    d.document_key,
    d.source_key,
    j.project_no,
    j.project_name,
    j.project_code,
    case when j.region_code <> '' or j.region_name <> '' then coalesce(r.region_key, 0) else d.region_key end as region_key,
    p.period_key,
    case when p.period_key <> 0 then p."year" else coalesce(d.plan_year, 0) end as "year",
    j.action,
    j.stage,
    j.nature,
    j.section,
    j.quote,
    j.char_start,
    j.char_end
from stg_project as j
join dim_source as s on s.sha256 = j.source_sha256
join dim_document as d on d.source_key = s.source_key and d.document_no = j.document_no
join dim_period as p on p.period_code = j.period_code
left join int_region_match as r
    on r.region_code = j.region_code and r.region_name = j.region_name and r."year" = p."year"
