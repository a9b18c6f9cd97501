-- One row is what one document says is done about a project.
select
    p.project_key,
    m.document_key,
    m.region_key,
    m.period_key,
    cast(m."year" as integer) as "year",
    m.action,
    m.stage,
    m.nature,
    m.section,
    m.quote,
    m.char_start,
    m.char_end,
    m.project_no
from int_project as m
join dim_region as r using (region_key)
join dim_project as p on p.project_code = m.project_code and p.project_key <> 0
join dim_region as h
    on h.region_key = p.region_key
    and case when h.region_code <> '' then h.region_code else h.region_name end
        = case when r.region_code <> '' then r.region_code else r.region_name end
